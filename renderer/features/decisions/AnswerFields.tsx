import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { OUTCOMES } from '../../../shared/domain/decision.ts'
import { decisionWords, paragraphText } from '../../../shared/text/catalogue/decisions.ts'
import { outcomeNames } from '../../../shared/text/catalogue/names.ts'
import { ChoiceField, DateField, LineField, TextAreaField } from '../../components/fields/index.ts'
import { type DecisionFieldsProps, fieldAt } from './decisionFields.ts'
import type { AnswerOutcome, AnswerWriting } from './decisionWriting.ts'

interface AnswerFieldsProps extends DecisionFieldsProps {
  readonly answer: AnswerWriting
  /** null = there is no answer after all. */
  readonly onChange: (answer: AnswerWriting | null) => void
}

const ANSWER_CHOICES = OUTCOMES.filter((outcome): outcome is AnswerOutcome => outcome !== 'forwarded').map((value) => ({
  value,
  label: outcomeNames[value],
}))
const NOTE_LIMIT = 2_000
const PARAGRAPH_LIMIT = 40

/** What the other board answered. */
export function AnswerFields({ answer, onChange, ...props }: AnswerFieldsProps) {
  const change = (fields: Partial<AnswerWriting>) => onChange({ ...answer, ...fields })
  return (
    <>
      <ChoiceField
        {...fieldAt(props, 'forwarding.answer.outcome')}
        label={decisionWords.answerOutcome}
        required
        choices={ANSWER_CHOICES}
        value={answer.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <DateField
          {...fieldAt(props, 'forwarding.answer.meetingOn')}
          label={decisionWords.answerMeetingOn}
          required
          value={answer.meetingOn}
          onChange={(meetingOn) => change({ meetingOn })}
        />
        <LineField
          {...fieldAt(props, 'forwarding.answer.paragraph')}
          label={decisionWords.answerParagraph}
          required
          limit={PARAGRAPH_LIMIT}
          width={200}
          value={answer.paragraph}
          onChange={(paragraph) => change({ paragraph })}
          onLeave={() => change({ paragraph: paragraphText(answer.paragraph) })}
        />
      </Box>
      <TextAreaField
        {...fieldAt(props, 'forwarding.answer.note')}
        label={decisionWords.answerNote}
        lines={2}
        limit={NOTE_LIMIT}
        value={answer.note}
        onChange={(note) => change({ note })}
      />
      <Button onClick={() => onChange(null)} sx={{ justifySelf: 'start' }}>{decisionWords.removeAnswer}</Button>
    </>
  )
}
