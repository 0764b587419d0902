import { overviewWords } from '../../../shared/text/catalogue/case.ts'
import { DateField, LineField } from '../../components/fields/index.ts'
import { boundTo, type FactsFieldsProps } from './factsFields.ts'
import { InformedField } from './InformedField.tsx'

/** How the case began: who made contact, the first meeting, and whether the process has been explained. */
export function StartFields(props: FactsFieldsProps) {
  const { value, patch } = props.form
  return (
    <>
      <LineField
        {...boundTo(props, 'firstContact')}
        label={overviewWords.firstContact}
        value={value.firstContact}
        onChange={(firstContact) => patch({ firstContact })}
      />
      <DateField
        {...boundTo(props, 'firstMeetingOn')}
        label={overviewWords.firstMeetingOn}
        required
        value={value.firstMeetingOn}
        onChange={(date) => {
          if (date !== null) patch({ firstMeetingOn: date })
        }}
      />
      <InformedField {...props} />
    </>
  )
}
