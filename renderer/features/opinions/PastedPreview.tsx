import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { OPINION_LENGTH } from '../../../shared/domain/dialogue/opinion.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'
import { guessSplit, type Split, splitPasted } from './splitPasted.ts'

const CHOICES: readonly { readonly value: Split; readonly label: string }[] = [
  { value: 'line', label: words.byLine },
  { value: 'paragraph', label: words.byParagraph },
  { value: 'one', label: words.asOne },
]
const SHOWN = 3

interface PastedPreviewProps {
  readonly pasted: string
  readonly onSave: (texts: readonly string[]) => Promise<void>
  readonly onClose: () => void
}

/** How many opinions a pasted text is, before any of them is kept. */
export function PastedPreview({ pasted, onSave, onClose }: PastedPreviewProps) {
  const [split, setSplit] = useState(() => guessSplit(pasted))
  const texts = splitPasted(pasted, split)
  const isTooLong = texts.some((text) => text.length > OPINION_LENGTH)
  const { run, busy, error } = useAction(async () => {
    await onSave(texts)
    onClose()
  })
  return (
    <Card component="section" sx={{ p: 2, display: 'grid', gap: 2 }}>
      <Typography aria-live="polite">{words.pasted(texts.length)}</Typography>
      <ChoiceField label={words.splitBy} digitKeys choices={CHOICES} value={split} onChange={setSplit} />
      <Box>
        <Typography sx={{ color: 'text.secondary' }}>{words.first}</Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {texts.slice(0, SHOWN).map((text, at) => (
            // The same words may stand twice; their place is what tells them apart.
            <Typography key={at} component="li" sx={{ overflowWrap: 'anywhere' }}>
              <bdi>{text.length > 200 ? `${text.slice(0, 200)} …` : text}</bdi>
            </Typography>
          ))}
        </Box>
      </Box>
      {isTooLong && <Typography sx={{ color: 'error.main' }}>{words.tooLong}</Typography>}
      {error ? <ErrorNotice error={error} /> : null}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" disabled={texts.length === 0 || isTooLong} loading={busy} onClick={() => void run()}>
          {words.savePasted(texts.length)}
        </Button>
        <Button onClick={onClose}>{words.discardPasted}</Button>
      </Box>
    </Card>
  )
}
