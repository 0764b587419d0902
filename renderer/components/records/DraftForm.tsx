import type { ReactNode } from 'react'
import { type AutosavedDraft, SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
import { RecordForm } from './RecordForm.tsx'

interface DraftFormProps<Value> {
  readonly id: string
  readonly title: string
  readonly form: Pick<AutosavedDraft<Value>, 'draft' | 'flush'>
  /** What is said of the draft, where it is more than whether it is saved. */
  readonly status?: ReactNode
  readonly doneLabel: string
  readonly removeLabel: string
  /** What finishing does, where it is more than saving. */
  readonly onDone?: () => Promise<boolean>
  readonly onRemove: () => void
  /** The form is put away; `isStored`: there is a row to go back to. */
  readonly onClose: (isStored: boolean) => void
  /** Nothing was ever written: there is no row. */
  readonly onGone: () => void
  readonly children: ReactNode
}

/** A row of a log while it is being written, which saves itself as it is typed. */
export function DraftForm<Value>({ form, status, onDone, onClose, onGone, ...frame }: DraftFormProps<Value>) {
  const { draft, flush } = form
  const onUndoKeys = useUndoKeys(draft)
  const close = () => (draft.revision === 0 && !draft.isUnsaved ? onGone() : onClose(draft.revision > 0))
  return <RecordForm {...frame} status={status ?? <SaveStatus draft={draft} />} onDone={onDone ?? flush} onClose={close} onUndoKeys={onUndoKeys} />
}
