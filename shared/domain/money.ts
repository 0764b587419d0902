// Money is whole kronor.
import { z } from 'zod'

/** The largest sum that can be stored: just under one hundred billion kronor. */
export const MAX_KRONOR = 99_999_999_999

export const kronorSchema = z.int().min(0).max(MAX_KRONOR)

export type KronorInput =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-number' | 'negative' | 'decimals' | 'too-large' }

const ZEROS_OF_UNIT: Readonly<Record<string, number>> = {
  '': 0, kr: 0, kronor: 0, sek: 0, ':-': 0, ',-': 0, 'kr.': 0,
  tkr: 3, ksek: 3, 'tusen kronor': 3, 'tusen kr': 3,
  mkr: 6, mnkr: 6, msek: 6, miljon: 6, miljoner: 6, 'miljoner kronor': 6, 'miljoner kr': 6,
}

/** Sign, whole part (digits, or groups of three with one kind of divider), decimals, unit. */
const SUM = /^(-?) ?(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d+))? ?(|kr\.?|:-|,-|[a-z]+(?: kr(?:onor)?)?)$/
const MAX_LENGTH = 60

/**
 * Zero öre (`670 000,00`) says whole kronor; more than two digits after a comma may be an English `670,000`: not guessed.
 */
function wholeKronor(whole: string, decimals: string, zeros: number): string | null {
  if (zeros === 0) return /^0{0,2}$/.test(decimals) ? whole : null
  const moved = decimals.replace(/0+$/, '')
  return moved.length > zeros ? null : whole + moved.padEnd(zeros, '0')
}

/**
 * Reads a typed sum: `670000`, `670 000 kr`, `670.000`, `670 000:-`, `670 tkr`, `1,2 mkr`; all kinds of spaces count as spaces.
 * `decimals` means öre, or a form that could be read in two ways (`670,000`); `1.200 mkr` is `not-a-number` for the same reason.
 */
export function parseKronor(text: string): KronorInput {
  const plain = text.slice(0, MAX_LENGTH * 4).toLowerCase().replace(/[\u2010-\u2013\u2212]/gu, '-')
  const line = plain.replace(/\s+/gu, ' ').trim()
  if (line === '') return { ok: false, reason: text.trim() === '' ? 'empty' : 'not-a-number' }
  const [, sign, groups = '', decimals = '', unit = ''] = (line.length > MAX_LENGTH ? null : SUM.exec(line)) ?? []
  const zeros = Object.hasOwn(ZEROS_OF_UNIT, unit) ? ZEROS_OF_UNIT[unit] : undefined
  if (groups === '' || zeros === undefined) return { ok: false, reason: 'not-a-number' }
  if (groups.includes('.') && zeros > 0) return { ok: false, reason: 'not-a-number' }
  if (sign === '-') return { ok: false, reason: 'negative' }
  const whole = wholeKronor(groups.replace(/\D/g, ''), decimals, zeros)
  if (whole === null) return { ok: false, reason: 'decimals' }
  const value = Number(whole)
  return value > MAX_KRONOR ? { ok: false, reason: 'too-large' } : { ok: true, value }
}

const NO_BREAK_SPACE = '\u00A0'
const MINUS = '\u2212'

/** Whole kronor without a unit: `670 000` with no-break spaces, a true minus sign when negative. */
export function formatAmount(kronor: number): string {
  const grouped = String(Math.abs(kronor)).replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE)
  return kronor < 0 ? MINUS + grouped : grouped
}

/** Whole kronor with their unit: `670 000 kr`, all spaces no-break. */
export function formatKronor(kronor: number): string {
  return `${formatAmount(kronor)}${NO_BREAK_SPACE}kr`
}
