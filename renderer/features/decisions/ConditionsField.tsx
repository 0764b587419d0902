import { decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { TextAreaField } from '../../components/fields/index.ts'
import { type DecisionFieldsProps, fieldAt } from './decisionFields.ts'

/** What the board tied to its decision. */
export function ConditionsField(props: DecisionFieldsProps) {
  const { value, patch } = props.form
  return (
    <TextAreaField
      {...fieldAt(props, 'conditions')}
      label={decisionWords.conditions}
      helperText={decisionWords.conditionsHelp}
      lines={2}
      value={value.conditions}
      onChange={(conditions) => patch({ conditions })}
    />
  )
}
