import { styled } from '@mui/material/styles'
import { type ChangeEvent, useRef, useState } from 'react'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'
import { FieldMessage, refusePaste } from '../fields/index.ts'
import { useCaret } from './useCaret.ts'
import { useFindings } from './useFindings.ts'

/** Paper to write on: it grows with the text, and only its left edge tells where it is. */
const Paper = styled('textarea')(({ theme }) => {
  const { palette } = theme.vars
  return {
    display: 'block',
    width: '100%',
    maxWidth: '72ch',
    minHeight: '7.5em',
    // The browser measures the text itself, which stays quick also for a very long one.
    fieldSizing: 'content',
    resize: 'none',
    overflow: 'hidden',
    padding: theme.spacing(0.5, 1, 0.5, 2),
    scrollMarginTop: 120,
    border: 0,
    borderLeft: `2px solid ${palette.outline}`,
    borderRadius: 0,
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: '1rem',
    lineHeight: 1.55,
    '&::placeholder': { color: palette.text.secondary, opacity: 1 },
    '&:hover': { borderLeftColor: palette.text.primary },
    '&:focus': { outline: 'none', borderLeftColor: palette.primary.main, boxShadow: `inset 2px 0 0 ${palette.primary.main}` },
    '&[data-prefilled="true"]': { borderLeftStyle: 'dashed' },
    '&[readonly]': { borderLeftColor: palette.divider },
  }
})

interface WritingAreaProps {
  readonly id?: string
  /** Id of the heading that names the field. */
  readonly labelledBy: string
  readonly describedBy: string
  readonly text: string
  /** Longest text, as in the contract's schema. */
  readonly limit: number
  /** Whether the text was put there by the program and not by the writer. */
  readonly prefilled?: boolean
  readonly readOnly: boolean
  /** What the store said of the text. */
  readonly issue: string | undefined
  readonly onWrite: (text: string) => void
}

/** Room for a longer text, under a heading that names it. */
export function WritingArea(props: WritingAreaProps) {
  const { labelledBy, describedBy, text, limit, prefilled = false, readOnly, issue, onWrite } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const noteTyped = useCaret(area, text)
  const findings = useFindings(text, limit)
  const [refused, setRefused] = useState<string | null>(null)
  const error = refused ?? findings.error ?? issue
  const messageId = `${labelledBy}-meddelande`
  const write = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setRefused(null)
    noteTyped(event.target.value)
    onWrite(event.target.value)
  }
  return (
    <>
      <Paper
        ref={area}
        id={props.id}
        value={text}
        readOnly={readOnly}
        lang="sv"
        spellCheck
        placeholder={readOnly ? '' : writingTexts.placeholder}
        aria-labelledby={labelledBy}
        aria-describedby={`${describedBy} ${messageId}`}
        aria-invalid={error !== undefined}
        data-prefilled={prefilled}
        onChange={write}
        onPaste={(event) => setRefused(refusePaste(event, limit))}
        onBlur={findings.onLeave}
      />
      <div id={messageId} aria-live="polite">
        {error && <FieldMessage tone="error">{error}</FieldMessage>}
        {findings.warning && <FieldMessage tone="warning">{findings.warning}</FieldMessage>}
      </div>
    </>
  )
}
