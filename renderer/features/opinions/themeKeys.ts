import type { Theme } from '../../../shared/domain/dialogue/theme.ts'

/** The keys that sort, in the themes' order; N, U and E mean something else. */
const KEYS = '1234567890abcdfghijklmopqrstvwxyzåäö'

/** The key of the theme at a place; '' where there are more themes than keys. */
export const keyOfTheme = (at: number): string => KEYS[at] ?? ''

export const themeOfKey = (key: string, themes: readonly Theme[]): Theme | null => {
  const at = key.length === 1 ? KEYS.indexOf(key.toLowerCase()) : -1
  return at < 0 ? null : (themes[at] ?? null)
}
