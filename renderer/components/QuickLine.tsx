import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { failureSentence } from './failureSentence.ts'
import { LineField } from './fields/index.ts'
import { useAction } from './useAction.ts'

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
  /** Whether the line says enough to be kept. */
  readonly isComplete: boolean
  /** Keeps what the line says; may reject, and the reason is then said. */
  readonly onSave: () => Promise<unknown>
}

/** Something new in a line: Enter keeps it and empties the field. What could not be saved stays. */
export function QuickLine(props: QuickLineProps) {
  const { value, onChange, isComplete, onSave } = props
  const [isMissing, setMissing] = useState(false)
  const save = useAction(async () => {
    await onSave()
    onChange('')
  })
  const submit = () => {
    setMissing(!isComplete)
    if (isComplete && !save.busy) void save.run()
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
          error={isMissing ? props.missingText : save.error ? failureSentence(save.error) : null}
          onChange={(text) => {
            onChange(text)
            setMissing(false)
            if (save.error) save.clear()
          }}
        />
      </Box>
      <Button type="submit" variant="outlined" startIcon={<AddOutlined />} disabled={save.busy} sx={{ mt: '26px' }}>
        {props.addLabel}
      </Button>
    </Box>
  )
}
