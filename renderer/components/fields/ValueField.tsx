import { formatValue, parseValue } from '../../../shared/domain/results/value.ts'
import { targetTexts } from '../../../shared/text/catalogue/results.ts'
import type { FieldProps } from './FieldFrame.tsx'
import { NumberField } from './NumberField.tsx'
import type { Reading } from './useTypedValue.ts'

export interface ValueFieldProps extends FieldProps {
  /** null = no figure is given, which is not the same as 0. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

function parse(text: string): Reading<number, 'bad'> {
  const read = parseValue(text)
  if (!read.ok) return { ok: false, reason: 'bad' }
  return read.value === null ? { ok: false, reason: 'empty' } : { ok: true, value: read.value }
}

/** A figure with or without decimals, typed as 817, 1 200 or 12,5. */
export const ValueField = (props: ValueFieldProps) => (
  <NumberField {...props} format={formatValue} parse={parse} sentenceOf={() => targetTexts.badValue} width={160} keys="decimal" />
)
