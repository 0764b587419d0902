import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'

interface RecordFormProps {
  readonly id: string
  readonly title: string
  /** Whether it is saved, or what is missing before it can be. */
  readonly status: ReactNode
  readonly doneLabel: string
  /** Left out where the row is not one to be removed here. */
  readonly removeLabel?: string
  /** Saves what is written; false where it could not be saved. */
  readonly onDone: () => Promise<boolean>
  /** Puts the form away, with all that is in it. */
  readonly onClose: () => void
  readonly onRemove?: () => void
  readonly onUndoKeys: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** What was found wrong is known only once the form has been drawn again. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function firstFault(form: HTMLElement | null): HTMLElement | null {
  const fault = form?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[data-fault]') ?? null
  return fault?.matches('fieldset') ? fault.querySelector<HTMLElement>('input') : fault
}

/** A field reads what was typed in it when it is left. */
function leaveField(form: HTMLElement | null): void {
  const active = document.activeElement
  if (active instanceof HTMLElement && form?.contains(active)) active.blur()
}

/** What is missing first, else where the form begins; and the whole form in sight, as far as it fits. */
function begin(form: HTMLElement | null): void {
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])]
  const missing = fields.find((field) => field.getAttribute('aria-required') === 'true' && field.value === '')
  ;(missing ?? fields[0])?.focus({ preventScroll: true })
  const place = form?.getBoundingClientRect()
  if (place && (place.top < 0 || place.bottom > window.innerHeight)) form?.scrollIntoView({ block: 'start' })
}

/** A row of a log while it is being written, in its place in the page. Ctrl+Enter finishes, Esc leaves with nothing lost. */
export function RecordForm(props: RecordFormProps) {
  const { id, title, status, onDone, onClose, onRemove, onUndoKeys } = props
  const heading = useId()
  const form = useRef<HTMLElement>(null)
  useEffect(() => begin(form.current), [])
  const finish = async () => {
    leaveField(form.current)
    const isSaved = await onDone()
    await drawn()
    const fault = firstFault(form.current)
    if (isSaved && !fault) onClose()
    else fault?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish()
    else onUndoKeys(event)
  }
  return (
    <Card
      ref={form}
      component="section"
      id={id}
      aria-labelledby={heading}
      onKeyDown={onKeyDown}
      sx={{ p: { xs: 2, md: 3 }, mb: 2, scrollMarginTop: 16, display: 'grid', gap: 2.5, overflow: 'visible' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: 2 }}>
        <Typography variant="h3" id={heading}>
          {title}
        </Typography>
        {status}
      </Box>
      {props.children}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        {/* The field is left by the click, not by the press: what it then has to say would move the button from under the pointer. */}
        <Button variant="contained" onMouseDown={(event) => event.preventDefault()} onClick={() => void finish()}>
          {props.doneLabel}
        </Button>
        {onRemove && <Button onClick={onRemove}>{props.removeLabel}</Button>}
      </Box>
    </Card>
  )
}
