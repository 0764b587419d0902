import type { ReactNode } from 'react'
import { DialogForm } from '../../components/DialogForm.tsx'
import { useAction } from '../../components/useAction.ts'

interface FormDialogProps {
  readonly title: string
  readonly submitLabel: string
  /** False where something is still missing: the dialog stays. May reject; the dialog then says why. */
  readonly onSubmit: () => Promise<boolean>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A few fields and one thing to do with them. */
export function FormDialog({ title, submitLabel, onSubmit, onClose, children }: FormDialogProps) {
  const { run, busy, error } = useAction(async () => {
    if (await onSubmit()) onClose()
  })
  return (
    <DialogForm title={title} submitLabel={submitLabel} busy={busy} error={error} onSubmit={() => void run()} onClose={() => (busy ? undefined : onClose())}>
      {children}
    </DialogForm>
  )
}
