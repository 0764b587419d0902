import { parseCount } from '../../../shared/domain/count.ts'
import { formatAmount } from '../../../shared/domain/money.ts'
import { countReasonSentences } from '../../../shared/text/catalogue/dialogue.ts'
import type { FieldProps } from './FieldFrame.tsx'
import { NumberField } from './NumberField.tsx'

interface CountFieldProps extends FieldProps {
  /** null = not counted, which is not the same as 0. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** How many, typed as 1200, 1 200 or ca 1200 and shown as 1 200. */
export const CountField = (props: CountFieldProps) => (
  <NumberField {...props} format={formatAmount} parse={parseCount} sentenceOf={(reason) => countReasonSentences[reason]} width={140} />
)
