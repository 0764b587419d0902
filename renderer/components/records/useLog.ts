import { newId } from '../../../shared/newId.ts'
import { type Log, setOpenForm, useOpenForm } from '../../state/openForms.ts'
import { changeButtonId } from './RecordRow.tsx'

interface LogOptions {
  readonly log: Log
  readonly caseId: string
  /** Ids of the rows that are stored. */
  readonly stored: readonly string[]
  /** Id in the page of the row with an id. */
  readonly rowId: (id: string) => string
  readonly addButtonId: string
}

const focusSoon = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus())

/** Which row of a log is open to be written, and how one comes and goes. */
export function useLog({ log, caseId, stored, rowId, addButtonId }: LogOptions) {
  const open = useOpenForm(log, caseId)
  // Once a new row is stored it is like any other.
  const unstored = open.unstored !== null && !stored.includes(open.unstored) ? open.unstored : null
  const set = (change: Parameters<typeof setOpenForm>[2]) => setOpenForm(log, caseId, change)
  return {
    editing: open.editing,
    /** A new row that has been begun; its form may be put away. */
    unstored,
    edit: (id: string) => set({ editing: id, unstored }),
    /** Opens the form of a new row, or goes on with the one that was begun. */
    add: () => {
      const id = unstored ?? newId()
      set({ editing: id, unstored: id })
    },
    /** Closes the form; what is in it stays. */
    close: () => {
      set({ editing: null })
      focusSoon(open.editing !== null && stored.includes(open.editing) ? changeButtonId(rowId(open.editing)) : addButtonId)
    },
    /** Closes the form of a row that is gone. */
    forget: () => {
      set({ editing: null, unstored: null })
      focusSoon(addButtonId)
    },
  }
}
