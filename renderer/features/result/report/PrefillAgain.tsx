import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Prefill } from '../../../../shared/domain/results/prefill.ts'
import type { ModelResultQuestion } from '../../../../shared/domain/processModel.ts'
import { resultTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import { offerUndo } from '../../../state/notices.ts'
import { ChangedText, wordChanges } from '../../application/index.ts'
import { answerField, type ReportText, withAnswer, writeAnswer } from './writing.ts'

interface PrefillAgainProps {
  readonly text: ReportText
  readonly question: ModelResultQuestion
  readonly prefill: Prefill
}

const UNWRITTEN = { text: '', prefilled: false }

/** What the text comes from; and for one that was written in, the way back, with what it would change shown first. */
export function PrefillAgain({ text, question, prefill }: PrefillAgainProps) {
  const { id, title } = question
  const written = useDraftState(text, (state) => state.value.answers[id])
  const [looking, setLooking] = useState(false)
  const before = written ?? UNWRITTEN
  const differs = prefill.text !== '' && !before.prefilled && before.text !== prefill.text
  const take = () => {
    writeAnswer(text, id, { text: prefill.text, prefilled: true })
    setLooking(false)
    offerUndo(texts.fetched(title), () => text.set(withAnswer(text.value, id, before), { field: answerField(id) }))
  }
  return (
    <Box sx={{ mt: 1, ml: 2, display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {texts.from(prefill.sources)}
        </Typography>
        {differs && !looking && (
          <Button size="small" variant="outlined" onClick={() => setLooking(true)}>
            {before.text.trim() === '' ? texts.fetch : texts.again}
          </Button>
        )}
      </Box>
      {differs && looking && (
        <Box component="section" aria-label={texts.againWould} sx={{ borderLeft: 3, borderColor: 'divider', pl: 2, display: 'grid', gap: 1, justifyItems: 'start' }}>
          <Typography variant="h3">{texts.againWould}</Typography>
          <ChangedText changes={wordChanges(before.text, prefill.text)} />
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button size="small" variant="contained" onClick={take}>
              {texts.againTake}
            </Button>
            <Button size="small" onClick={() => setLooking(false)}>
              {texts.againKeep}
            </Button>
          </Box>
        </Box>
      )}
    </Box>
  )
}
