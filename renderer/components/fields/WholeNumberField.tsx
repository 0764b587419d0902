import type { FieldProps } from './FieldFrame.tsx'
import { NumberField } from './NumberField.tsx'
import type { Reading } from './useTypedValue.ts'

export interface WholeNumberFieldProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly least: number
  readonly most: number
  /** Said of what is no such number. */
  readonly badNumber: string
}

function parse(text: string, least: number, most: number): Reading<number, 'bad'> {
  const plain = text.replace(/\s/gu, '')
  if (plain === '') return { ok: false, reason: 'empty' }
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
  return value >= least && value <= most ? { ok: true, value } : { ok: false, reason: 'bad' }
}

/** A whole number within bounds. */
export const WholeNumberField = ({ least, most, badNumber, ...props }: WholeNumberFieldProps) => (
  <NumberField {...props} format={String} parse={(text) => parse(text, least, most)} sentenceOf={() => badNumber} width={120} />
)
