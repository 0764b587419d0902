import { create } from 'zustand'

/** Which row of a log in a case is being written, so that a change of tab does not close the form. */
export interface OpenForm {
  /** Id of the row whose form is open; null = none. */
  readonly editing: string | null
  /** Id that was given to a row that is not stored yet. Kept while its form is closed, with what was typed in it. */
  readonly unstored: string | null
}

export type Log = 'decisions' | 'meetings' | 'contacts' | 'roles' | 'commitments' | 'checkIns' | 'forms' | 'dialogue' | 'indicators' | 'targets' | 'outcomes' | 'placeViews' | 'ledger' | 'contributions' | 'frameChanges'

const CLOSED: OpenForm = { editing: null, unstored: null }

const useForms = create<Readonly<Record<string, OpenForm>>>(() => ({}))

const keyOf = (log: Log, caseId: string): string => `${log}:${caseId}`

/** The open form of one log in one case. */
export const useOpenForm = (log: Log, caseId: string): OpenForm => useForms((forms) => forms[keyOf(log, caseId)] ?? CLOSED)

export const setOpenForm = (log: Log, caseId: string, change: Partial<OpenForm>): void =>
  useForms.setState((forms) => {
    const key = keyOf(log, caseId)
    return { [key]: { ...(forms[key] ?? CLOSED), ...change } }
  })

/** Closes every form. For tests, which start from nothing. */
export const forgetOpenForms = (): void => useForms.setState({}, true)
