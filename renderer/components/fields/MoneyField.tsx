import { formatKronor, type KronorInput, parseKronor } from '../../../shared/domain/money.ts'
import { kronorReasonSentences } from '../../../shared/text/catalogue/fields.ts'
import type { FieldProps } from './FieldFrame.tsx'
import { NumberField } from './NumberField.tsx'

export type MoneyReason = Extract<KronorInput, { ok: false }>['reason']

export interface MoneyFieldProps extends FieldProps {
  /** Whole kronor; null = no sum is given, which is not the same as 0. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** Called when what was typed turns out to be no sum, and with null when it is put right. */
  readonly onInvalid?: (reason: MoneyReason | null) => void
}

/** A sum, typed as 670000, 670 000 or 670 tkr and shown as 670 000 kr. */
export const MoneyField = (props: MoneyFieldProps) => (
  <NumberField {...props} format={formatKronor} parse={parseKronor} sentenceOf={(reason) => kronorReasonSentences[reason]} width={200} />
)
