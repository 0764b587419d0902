import type { Settings } from '../../../shared/domain/settings.ts'

export type Look = Pick<Settings, 'appearance' | 'contrast'>

const KEY = 'samverkansstod-look'

/**
 * The look of the last time, for the moments before the store has answered: without it a window set to dark
 * would start with a white flash. A copy only; the setting itself lives in the database.
 */
export function readRememberedLook(): Look {
  const [appearance, contrast] = (localStorage.getItem(KEY) ?? '').split(' ')
  return {
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
    contrast: contrast === 'high' ? 'high' : 'normal',
  }
}

export function rememberLook({ appearance, contrast }: Look): void {
  localStorage.setItem(KEY, `${appearance} ${contrast}`)
}
