import Box from '@mui/material/Box'
import type { OnePagerWriting } from '../../../shared/domain/network/onePager.ts'
import { onePagerTexts as texts } from '../../../shared/text/catalogue/onePager.ts'
import { ChipsField, DateField, LineField, MoneyField } from '../../components/fields/index.ts'
import type { AutosavedDraft } from '../../state/drafts/index.ts'

interface OnePagerFieldsProps {
  readonly form: AutosavedDraft<OnePagerWriting>
  readonly readOnly: boolean
}

/** Three digits at most, as in the contract. */
function countOf(typed: string): number | null {
  const digits = typed.replace(/\D/gu, '').slice(0, 3)
  return digits === '' ? null : Number(digits)
}

function Period({ form, readOnly }: OnePagerFieldsProps) {
  const { value, patch, issueFor } = form
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
      <DateField
        label={texts.startsOn}
        readOnly={readOnly}
        value={value.startsOn}
        error={issueFor('startsOn') ?? null}
        onChange={(startsOn) => patch({ startsOn })}
      />
      <DateField
        label={texts.endsOn}
        readOnly={readOnly}
        value={value.endsOn}
        error={issueFor('endsOn') ?? null}
        onChange={(endsOn) => patch({ endsOn })}
      />
    </Box>
  )
}

const LISTS = ['areas', 'relatedInitiatives'] as const

/** Period, money, areas and what is related. */
export function OnePagerFields({ form, readOnly }: OnePagerFieldsProps) {
  const { value, patch, issueFor } = form
  return (
    <>
      <Period form={form} readOnly={readOnly} />
      <MoneyField
        label={texts.total}
        helperText={texts.totalHelp}
        readOnly={readOnly}
        value={value.totalKronor}
        error={issueFor('totalKronor') ?? null}
        onChange={(totalKronor) => patch({ totalKronor })}
      />
      <ChipsField
        label={texts.sources}
        helperText={texts.sourcesHelp}
        readOnly={readOnly}
        value={value.sources}
        error={issueFor('sources') ?? null}
        onChange={(sources) => patch({ sources })}
      />
      {LISTS.map((name) => (
        <ChipsField
          key={name}
          label={texts[name]}
          readOnly={readOnly}
          value={value[name]}
          error={issueFor(name) ?? null}
          onChange={(lines) => patch({ [name]: lines })}
        />
      ))}
      <LineField
        label={texts.goals}
        helperText={texts.goalsHelp}
        width={120}
        readOnly={readOnly}
        value={value.goalCount === null ? '' : String(value.goalCount)}
        error={issueFor('goalCount') ?? null}
        onChange={(typed) => patch({ goalCount: countOf(typed) })}
      />
    </>
  )
}
