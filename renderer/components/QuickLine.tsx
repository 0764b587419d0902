import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { failureSentence } from './failureSentence.ts'
import { FieldMessage, LineField } from './fields/index.ts'
import { useLineSaving } from './useLineSaving.ts'

interface QuickLineProps {
  readonly label: string
  /** What was understood of the line so far, else how to write one. */
  readonly helperText: string
  readonly addLabel: string
  /** Said of a line that says nothing. */
  readonly missingText: string
  readonly limit: number
  readonly value: string
  readonly onChange: (line: string) => void
  /** What is typed now: a half-typed line outlives the field. */
  readonly readLatest: () => string
  /** Whether the line says enough to be kept. */
  readonly isComplete: boolean
  /** Keeps what the line says; may reject, and the reason is then said. */
  readonly onSave: () => Promise<unknown>
}

/** Something new in a line: Enter keeps it and empties the field. What could not be saved comes back. */
export function QuickLine(props: QuickLineProps) {
  const { value, onChange, readLatest, isComplete, onSave } = props
  const [isMissing, setMissing] = useState(false)
  const saving = useLineSaving(value, onChange, { readLatest })
  const submit = () => {
    setMissing(!isComplete)
    if (isComplete) saving.keep(onSave)
  }
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 1.5, maxWidth: '56rem', mb: 3 }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0, maxWidth: '72ch' }}>
        <LineField
          label={props.label}
          helperText={props.helperText}
          limit={props.limit}
          value={value}
          error={isMissing ? props.missingText : null}
          onChange={(text) => {
            onChange(text)
            setMissing(false)
          }}
        />
        {/* Said also while the next line is being typed, and until a save goes well. */}
        <Box aria-live="polite">{saving.error ? <FieldMessage tone="error">{failureSentence(saving.error)}</FieldMessage> : null}</Box>
      </Box>
      <Button type="submit" variant="outlined" startIcon={<AddOutlined />} sx={{ mt: '26px' }}>
        {props.addLabel}
      </Button>
    </Box>
  )
}
