// Figures of indicators: numbers with at most three decimals, typed and shown the Swedish way.
import { z } from 'zod'

/** The largest figure that is kept, either way. */
export const MAX_VALUE = 999_999_999_999
const DECIMALS = 1_000

const hasFewDecimals = (value: number): boolean => Math.round(value * DECIMALS) / DECIMALS === value

export const valueSchema = z.number().min(-MAX_VALUE).max(MAX_VALUE).refine(hasFewDecimals, { message: 'invalid' })

export type ValueInput =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'decimals' | 'too-large' }

const LONGEST = 40
const FIGURE = /^(-?)(\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d+))?$/

/**
 * Reads a typed figure: `817`, `1 200`, `12,5`, `-3`. Nothing typed = null. A single point is read as a comma;
 * two figures in one are refused rather than guessed.
 */
export function parseValue(text: string): ValueInput {
  const plain = text.slice(0, LONGEST * 4).replace(/[\u2010-\u2013\u2212]/gu, '-').replace(/\s+/gu, ' ').trim()
  if (plain === '') return { ok: true, value: null }
  const [, sign = '', whole, decimals = ''] = (plain.length > LONGEST ? null : FIGURE.exec(plain)) ?? []
  if (whole === undefined) return { ok: false, reason: 'not-a-number' }
  if (decimals.replace(/0+$/, '').length > 3) return { ok: false, reason: 'decimals' }
  const value = Number(`${sign}${whole.replaceAll(' ', '')}.${decimals || '0'}`)
  if (Math.abs(value) > MAX_VALUE) return { ok: false, reason: 'too-large' }
  // What is not minus nought.
  return { ok: true, value: value === 0 ? 0 : value }
}

const NO_BREAK_SPACE = '\u00A0'
const MINUS = '\u2212'

/** `1 200` or `12,5`: no-break spaces, a comma, a true minus sign, and no decimals that say nothing. */
export function formatValue(value: number): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(3).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE)
  const fraction = decimals.replace(/0+$/, '')
  return `${value < 0 ? MINUS : ''}${grouped}${fraction === '' ? '' : `,${fraction}`}`
}

/** With its unit, where it has one: `12,5 %`. */
export const formatMeasured = (value: number, unit: string): string =>
  unit === '' ? formatValue(value) : `${formatValue(value)}${NO_BREAK_SPACE}${unit}`
