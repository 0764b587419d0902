import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { caseWords } from '../../../shared/text/catalogue/case.ts'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { TextAreaField } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'

/** Longest reason, as in the contract. */
export const REASON_LIMIT = 2_000

interface ReasonFormProps {
  readonly title: string
  /** What will happen, in words. */
  readonly explained: string
  /** Where nothing more needs to be said. */
  readonly isOptional?: boolean
  readonly onConfirm: (reason: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks in the page for the reason of something that the case's history must be able to explain. */
export function ReasonForm({ title, explained, isOptional = false, onConfirm, onClose }: ReasonFormProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const field = useId()
  const heading = useId()
  const { run, busy, error } = useAction(() => onConfirm(reason))
  useEffect(() => document.getElementById(field)?.focus(), [field])
  const lacks = !isOptional && reason.trim() === ''
  const confirm = async () => {
    setAsked(true)
    if (lacks) document.getElementById(field)?.focus()
    else if (await run()) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void confirm()
  }
  const missing = asked && lacks ? fieldIssueSentence({ code: 'required' }) : null
  return (
    <Card component="section" aria-labelledby={heading} onKeyDown={onKeyDown} sx={{ p: 3, mb: 3, display: 'grid', gap: 2 }}>
      <Box>
        <Typography variant="h2" id={heading}>
          {title}
        </Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>{explained}</Typography>
      </Box>
      <TextAreaField id={field} label={caseWords.reason} required={!isOptional} lines={2} limit={REASON_LIMIT} value={reason} onChange={setReason} error={missing} />
      {error ? <ErrorNotice error={error} /> : null}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" onClick={() => void confirm()} loading={busy}>
          {title}
        </Button>
        <Button variant="outlined" onClick={onClose} disabled={busy}>
          {caseWords.cancel}
        </Button>
      </Box>
    </Card>
  )
}
