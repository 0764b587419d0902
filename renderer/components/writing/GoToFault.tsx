import Button from '@mui/material/Button'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'
import { type Draft, useDraftState } from '../../state/drafts/index.ts'

function showFault(): void {
  const fault = document.querySelector<HTMLElement>('[aria-invalid="true"]')
  fault?.focus({ preventScroll: true })
  // The start of it: the end of a text that is too long may be many screens away.
  fault?.scrollIntoView({ block: 'start' })
}

/** Leads to the field that keeps the text from being saved, which may be far from the head that says so. */
export function GoToFault<Value>({ text }: { readonly text: Draft<Value> }) {
  const isRefused = useDraftState(text, ({ status }) => status.kind === 'refused')
  if (!isRefused) return null
  return (
    <Button size="small" onClick={showFault}>
      {writingTexts.goToFault}
    </Button>
  )
}
