import { newId } from '../../../shared/newId.ts'
import { type Log, setOpenForm, useOpenForm } from '../../state/openForms.ts'
import { changeButtonId } from './RecordRow.tsx'
import { useSteadyOrder } from './useSteadyOrder.ts'

interface LogOptions {
  readonly log: Log
  readonly caseId: string
  /** Ids of the rows that are stored, in the order they are shown in. */
  readonly stored: readonly string[]
  /** Where a new row is written. */
  readonly newRow: 'first' | 'last'
  /** Id in the page of the row with an id. */
  readonly rowId: (id: string) => string
  readonly addButtonId: string
  readonly readOnly: boolean
}

const POLL_MILLISECONDS = 20
const MOST_POLLS = 50

/** Focuses an element once it is drawn: a row that was just stored is read from the store before it is shown. */
function focusOnceThere(id: string, polls = MOST_POLLS): void {
  setTimeout(() => {
    // The page may have been closed while it waited.
    if (!('document' in globalThis)) return
    const element = document.getElementById(id)
    if (element) element.focus()
    else if (polls > 0) focusOnceThere(id, polls - 1)
  }, POLL_MILLISECONDS)
}

/** The rows of a log, which of them is open to be written, and how one comes and goes. */
export function useLog({ log, caseId, stored, newRow, rowId, addButtonId, readOnly }: LogOptions) {
  const open = useOpenForm(log, caseId)
  const editing = readOnly ? null : open.editing
  // Once a new row is stored it is like any other.
  const begun = open.unstored !== null && !stored.includes(open.unstored) ? open.unstored : null
  const fresh = begun !== null && begun === editing ? [begun] : []
  const ids = useSteadyOrder(newRow === 'first' ? [...fresh, ...stored] : [...stored, ...fresh])
  const set = (change: Parameters<typeof setOpenForm>[2]) => setOpenForm(log, caseId, change)
  return {
    ids,
    editing,
    /** Whether a new row has been begun and put away. */
    hasBegun: begun !== null,
    /** Whether the form that is open was opened for a new row. */
    isWritingNew: editing !== null && editing === open.unstored,
    edit: (id: string) => set({ editing: id, unstored: begun }),
    /** Opens the form of a new row, or goes on with the one that was begun. */
    add: () => {
      const id = begun ?? newId()
      set({ editing: id, unstored: id })
    },
    /** Leaves the new row, which is gone, for one that exists. */
    turnTo: (id: string) => set({ editing: id, unstored: null }),
    /** Closes the form; what is in it stays. */
    close: (isStored: boolean) => {
      set({ editing: null, unstored: begun })
      focusOnceThere(isStored && editing !== null ? changeButtonId(rowId(editing)) : addButtonId)
    },
    /** Closes the form of a row that is gone. */
    forget: () => {
      set({ editing: null, unstored: null })
      focusOnceThere(addButtonId)
    },
  }
}
