import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { FORWARD_SCOPES } from '../../../shared/domain/decision.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { forwardAnswerAnchor } from '../../app/caseLinks.ts'
import { ChoiceField, ComboField, FieldMessage, LineField } from '../../components/fields/index.ts'
import { AnswerFields } from './AnswerFields.tsx'
import { type DecisionFieldsProps, fieldAt } from './decisionFields.ts'
import { EMPTY_ANSWER, type ForwardingWriting } from './decisionWriting.ts'

const SCOPE_CHOICES = FORWARD_SCOPES.map((value) => ({ value, label: decisionWords.scopes[value] }))

/** To whom the board sent the case, how much of it, and the answer once it is there. Shown only where it was sent on. */
export function ForwardingFields(props: DecisionFieldsProps) {
  const { form, model } = props
  const { outcome, forwarding } = form.value
  if (outcome !== 'forwarded') return null
  const change = (fields: Partial<ForwardingWriting>) => form.patch({ forwarding: { ...forwarding, ...fields } })
  const others = model.boards.filter(({ id }) => id !== model.board)
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'grid', gap: 2.5 }}>
      <Box component="legend" sx={{ typography: 'h3', p: 0, mb: 1 }}>
        {decisionWords.forwarding}
      </Box>
      <FieldMessage tone="help">{decisionWords.forwardNote}</FieldMessage>
      <ComboField
        {...fieldAt(props, 'forwarding.board')}
        label={decisionWords.forwardBoard}
        required
        options={others.map(({ name }) => capitalise(name))}
        value={forwarding.board}
        onChange={(board) => change({ board })}
      />
      <ChoiceField
        {...fieldAt(props, 'forwarding.scope')}
        label={decisionWords.forwardScope}
        choices={SCOPE_CHOICES}
        value={forwarding.scope}
        onChange={(scope) => change({ scope })}
      />
      {forwarding.scope === 'part' && (
        <LineField
          {...fieldAt(props, 'forwarding.part')}
          label={decisionWords.forwardPart}
          required
          value={forwarding.part}
          onChange={(part) => change({ part })}
        />
      )}
      <Box id={forwardAnswerAnchor(props.id)} sx={{ display: 'grid', gap: 2.5 }}>
        {forwarding.answer ? (
          <AnswerFields {...props} answer={forwarding.answer} onChange={(answer) => change({ answer })} />
        ) : (
          <Button variant="outlined" onClick={() => change({ answer: EMPTY_ANSWER })} sx={{ justifySelf: 'start' }}>
            {decisionWords.addAnswer}
          </Button>
        )}
      </Box>
    </Box>
  )
}
