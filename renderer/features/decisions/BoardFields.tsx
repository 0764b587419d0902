import Box from '@mui/material/Box'
import { DECISION_KINDS, OUTCOMES } from '../../../shared/domain/decision.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { decisionWords, paragraphText } from '../../../shared/text/catalogue/decisions.ts'
import { decisionKindNames, outcomeNames } from '../../../shared/text/catalogue/names.ts'
import { ChoiceField, ComboField, DateField, LineField } from '../../components/fields/index.ts'
import { type DecisionFieldsProps, fieldAt } from './decisionFields.ts'

const KIND_CHOICES = DECISION_KINDS.map((value) => ({ value, label: decisionKindNames[value] }))
const OUTCOME_CHOICES = OUTCOMES.map((value) => ({ value, label: outcomeNames[value] }))
const PARAGRAPH_LIMIT = 40

/** Which board decided what, when and where it is written. */
export function BoardFields(props: DecisionFieldsProps & { readonly warning: string | undefined }) {
  const { form, model, warning } = props
  const { value, patch } = form
  return (
    <>
      <ComboField
        {...fieldAt(props, 'board')}
        label={decisionWords.board}
        helperText={decisionWords.boardHelp}
        required
        warning={warning ?? null}
        options={model.boards.map(({ name }) => capitalise(name))}
        value={value.board}
        onChange={(board) => patch({ board })}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <DateField
          {...fieldAt(props, 'meetingOn')}
          label={decisionWords.meetingOn}
          helperText={decisionWords.meetingOnHelp}
          required
          value={value.meetingOn}
          onChange={(meetingOn) => patch({ meetingOn })}
        />
        <LineField
          {...fieldAt(props, 'paragraph')}
          label={decisionWords.paragraph}
          helperText={decisionWords.paragraphHelp}
          required
          limit={PARAGRAPH_LIMIT}
          width={200}
          value={value.paragraph}
          onChange={(paragraph) => patch({ paragraph })}
          onLeave={() => patch({ paragraph: paragraphText(value.paragraph) })}
        />
      </Box>
      <ChoiceField
        {...fieldAt(props, 'kind')}
        label={decisionWords.kind}
        choices={KIND_CHOICES}
        value={value.kind}
        onChange={(kind) => patch({ kind })}
      />
      <ChoiceField
        {...fieldAt(props, 'outcome')}
        label={decisionWords.outcome}
        required
        choices={OUTCOME_CHOICES}
        value={value.outcome}
        onChange={(outcome) => patch({ outcome })}
      />
    </>
  )
}
