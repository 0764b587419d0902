import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { PlanItemWriting } from '../../../../shared/domain/plan/planItem.ts'
import { LIMITS } from '../../../../shared/domain/field.ts'
import { planItemKindNames, planWords } from '../../../../shared/text/catalogue/plan.ts'
import { ChoiceField, DateField, LineField, MoneyField, TextAreaField } from '../../../components/fields/index.ts'

/** What the fields write to: the draft of a row, or a dialog that asks for a reason. */
export interface ItemWriter {
  readonly value: PlanItemWriting
  readonly patch: (fields: Partial<PlanItemWriting>) => void
  readonly issueFor: (path: string) => string | undefined
}

interface FieldsProps {
  readonly form: ItemWriter
  readonly readOnly?: boolean
}

const KINDS = (['measure', 'activity'] as const).map((value) => ({ value, label: planItemKindNames[value] }))
const ROW = { display: 'flex', flexWrap: 'wrap', gap: 2.5 } as const

/** A measure, or an activity under one. It may change also in a frozen plan: it is a matter of order. */
export function KindField({ form }: FieldsProps) {
  return <ChoiceField label={planWords.kind} choices={KINDS} value={form.value.kind} onChange={(kind) => form.patch({ kind })} />
}

/** When it is done. */
export function DateFields({ form: { value, patch, issueFor }, readOnly = false }: FieldsProps) {
  return (
    <Box sx={ROW}>
      <DateField label={planWords.itemStart} value={value.startsOn} readOnly={readOnly} error={issueFor('startsOn') ?? null} onChange={(startsOn) => patch({ startsOn })} />
      <DateField label={planWords.itemEnd} value={value.endsOn} readOnly={readOnly} error={issueFor('endsOn') ?? null} onChange={(endsOn) => patch({ endsOn })} />
    </Box>
  )
}

/** What the board decides on: what is done and why, when, at what cost, and what is asked of the office. */
export function DecidedFields({ form, readOnly = false }: FieldsProps) {
  const { value, patch, issueFor } = form
  const common = (name: keyof PlanItemWriting) => ({ readOnly, error: issueFor(name) ?? null })
  return (
    <>
      <LineField
        {...common('title')}
        label={planWords.itemTitle}
        required
        limit={LIMITS.title}
        value={value.title}
        onChange={(title) => patch({ title })}
      />
      <TextAreaField
        {...common('purpose')}
        label={planWords.purpose}
        helperText={planWords.purposeHelp}
        lines={2}
        value={value.purpose}
        onChange={(purpose) => patch({ purpose })}
      />
      <DateFields form={form} readOnly={readOnly} />
      <Box sx={ROW}>
        <MoneyField
          {...common('costKronor')}
          label={planWords.costField}
          value={value.costKronor}
          onChange={(costKronor) => patch({ costKronor })}
        />
        <MoneyField
          {...common('askedKronor')}
          label={planWords.askedField}
          value={value.askedKronor}
          onChange={(askedKronor) => patch({ askedKronor })}
        />
      </Box>
      {!readOnly && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: -2 }}>
          {planWords.costHelp}
        </Typography>
      )}
      <TextAreaField
        {...common('askedOther')}
        label={planWords.askedOther}
        helperText={planWords.askedOtherHelp}
        lines={1}
        limit={2_000}
        value={value.askedOther}
        onChange={(askedOther) => patch({ askedOther })}
      />
    </>
  )
}
