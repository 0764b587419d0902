import { useQuery } from '@tanstack/react-query'
import { DURATIONS, ORIGINS } from '../../../shared/domain/case.ts'
import { LIMITS } from '../../../shared/domain/field.ts'
import { overviewWords } from '../../../shared/text/catalogue/case.ts'
import { durationNames, originNames } from '../../../shared/text/catalogue/names.ts'
import { queries } from '../../bridge/queries.ts'
import { ChoiceField, ComboField, LineField } from '../../components/fields/index.ts'
import { boundTo, type FactsFieldsProps } from './factsFields.ts'

const ORIGIN_CHOICES = ORIGINS.map((value) => ({ value, label: originNames[value] }))
const DURATION_CHOICES = DURATIONS.map((value) => ({ value, label: durationNames[value] }))

/** What the case is called, where it is and what kind of process it is. */
export function IdentityFields(props: FactsFieldsProps) {
  const { value, patch } = props.form
  const areas = useQuery(queries.areas())
  return (
    <>
      <LineField
        {...boundTo(props, 'title')}
        label={overviewWords.title}
        required
        limit={LIMITS.title}
        value={value.title}
        onChange={(title) => patch({ title })}
      />
      <ComboField
        {...boundTo(props, 'area')}
        label={overviewWords.area}
        helperText={overviewWords.areaHelp}
        required
        limit={LIMITS.title}
        options={areas.data ?? []}
        value={value.area}
        onChange={(area) => patch({ area })}
      />
      <LineField
        {...boundTo(props, 'registryNumber')}
        label={overviewWords.registryNumber}
        helperText={overviewWords.registryNumberHelp}
        limit={60}
        width={280}
        value={value.registryNumber}
        onChange={(registryNumber) => patch({ registryNumber })}
      />
      <ChoiceField
        {...boundTo(props, 'origin')}
        label={overviewWords.origin}
        choices={ORIGIN_CHOICES}
        value={value.origin}
        onChange={(origin) => patch({ origin })}
      />
      <ChoiceField
        {...boundTo(props, 'duration')}
        label={overviewWords.duration}
        choices={DURATION_CHOICES}
        value={value.duration}
        onChange={(duration) => patch({ duration })}
      />
    </>
  )
}
