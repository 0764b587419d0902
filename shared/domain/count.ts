export const MAX_COUNT = 10_000_000

export type CountInput =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-number' | 'too-large' }

/** A number of people or things as it is typed: `140`, `1 200`, `ca 80`. */
export function parseCount(text: string): CountInput {
  const typed = text.replaceAll(/[\s\u00A0]/gu, '').replace(/^(?:ca|cirka|c:a|ungefär)\.?/iu, '').replace(/(?:st|personer)\.?$/iu, '')
  if (typed === '') return { ok: false, reason: 'empty' }
  if (!/^\d+$/u.test(typed)) return { ok: false, reason: 'not-a-number' }
  const value = Number(typed)
  return value <= MAX_COUNT ? { ok: true, value } : { ok: false, reason: 'too-large' }
}
