import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Duration, Origin } from '../../shared/domain/case.ts'
import type { IsoDate } from '../../shared/domain/date.ts'
import { newId } from '../../shared/newId.ts'

/** What is typed in the form for a new case. */
export interface NewCaseValues {
  readonly title: string
  readonly area: string
  readonly origin: Origin
  readonly duration: Duration
  readonly firstContact: string
  readonly firstMeetingOn: IsoDate
}

export const newCaseDefaults = (today: IsoDate): NewCaseValues => ({
  title: '',
  area: '',
  origin: 'actors',
  duration: 'timeLimited',
  firstContact: '',
  firstMeetingOn: today,
})

interface NewCaseDraft {
  /** Stays the same until the case is opened, so that trying again cannot open it twice. */
  readonly id: string
  /** null = nothing typed. */
  readonly values: NewCaseValues | null
}

const untouched = (): NewCaseDraft => ({ id: newId(), values: null })

/**
 * A case that is being opened: kept while one looks elsewhere, and over a crash, until it is created or cleared.
 * It is no case yet, so it does not lie in the database.
 */
export const useNewCaseDraft = create<NewCaseDraft>()(persist(untouched, { name: 'samverkansstod-new-case', version: 1 }))

/** What was typed at an earlier visit, or null. */
export const keptNewCase = (): NewCaseValues | null => useNewCaseDraft.getState().values

/** Whether anything but the proposals was typed. */
const isTyped = ({ title, area, firstContact, origin, duration }: NewCaseValues): boolean =>
  `${title}${area}${firstContact}`.trim() !== '' || origin !== 'actors' || duration !== 'timeLimited'

export function keepNewCase(values: NewCaseValues): void {
  useNewCaseDraft.setState({ values: isTyped(values) ? values : null })
}

export function clearNewCase(): void {
  useNewCaseDraft.setState(untouched())
}

/** Takes back a clearing: a form of its own, filled in as before. */
export function restoreNewCase(values: NewCaseValues): void {
  useNewCaseDraft.setState({ id: newId(), values })
}
