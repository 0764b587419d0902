import { passesLuhn } from './luhn.ts'

export type OrganisationNumberCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: 'wrong-length' | 'checksum' | 'personal-number' }

/**
 * Checks a Swedish organisation number and gives it as `NNNNNN-NNNN`. Takes it with or without hyphen, with the prefix 16,
 * and from a VAT number (`SE...01`). A third digit below 2 means a personal number, which a sole trader has as their
 * organisation number and which must never be stored. Other characters than digits give `wrong-length`.
 */
export function checkOrganisationNumber(text: string): OrganisationNumberCheck {
  const compact = text.slice(0, 100).replace(/[\s\u2010-\u2013\u2212-]/gu, '').toUpperCase()
  if (/^(?:18|19|20)\d{10}$/.test(compact)) return { ok: false, reason: 'personal-number' }
  const digits = /^(?:16)?(\d{10})$/.exec(compact)?.[1] ?? /^SE(\d{10})01$/.exec(compact)?.[1]
  if (digits === undefined) return { ok: false, reason: 'wrong-length' }
  if (Number(digits[2]) < 2) return { ok: false, reason: 'personal-number' }
  if (!passesLuhn(digits)) return { ok: false, reason: 'checksum' }
  return { ok: true, value: `${digits.slice(0, 6)}-${digits.slice(6)}` }
}
