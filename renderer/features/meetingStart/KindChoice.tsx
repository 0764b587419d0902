import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { LineField } from '../../components/fields/index.ts'

interface KindChoiceProps {
  readonly model: ProcessModel
  readonly busy: boolean
  /** Told an id of the model's, or the user's own word. */
  readonly onChoose: (kind: string) => void
}

const KIND_LENGTH = 60

/** The kinds of meeting; a press begins the meeting. Any other word is as good. */
export function KindChoice({ model, busy, onChoose }: KindChoiceProps) {
  const [word, setWord] = useState('')
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h2">{text.startKind}</Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(13rem, 1fr))' }}>
        {model.meetingKinds.map(({ id, name }) => (
          <Button key={id} variant="outlined" disabled={busy} onClick={() => onChoose(id)} sx={{ justifyContent: 'flex-start', fontSize: '1.0625rem', py: 1.5 }}>
            {capitalise(name)}
          </Button>
        ))}
      </Box>
      <Box
        component="form"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end' }}
        onSubmit={(event) => {
          event.preventDefault()
          if (word.trim() !== '') onChoose(word.trim())
        }}
      >
        <Box sx={{ flex: '1 1 16rem' }}>
          <LineField label={text.otherKindLabel} value={word} limit={KIND_LENGTH} onChange={setWord} />
        </Box>
        <Button type="submit" variant="contained" disabled={busy || word.trim() === ''}>
          {text.begin}
        </Button>
      </Box>
    </Box>
  )
}
