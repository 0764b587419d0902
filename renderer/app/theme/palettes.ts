/** The four looks of the app. `High` = high contrast. */
export type SchemeName = 'light' | 'dark' | 'lightHigh' | 'darkHigh'

/** The colours of one look, by what they are for. The test `palettes.test.ts` holds every pair to its contrast. */
export interface SchemePalette {
  readonly mode: 'light' | 'dark'
  /** The page. */
  readonly page: string
  /** What lies on the page: cards, fields, menus. */
  readonly surface: string
  /** The rail. */
  readonly rail: string
  readonly ink: string
  readonly inkQuiet: string
  readonly inkDisabled: string
  /** Between things. Decoration, so it need not reach 3:1. */
  readonly hairline: string
  /** Round controls: at least 3:1. */
  readonly outline: string
  /** The working colour: what can be done here. */
  readonly working: string
  readonly workingStrong: string
  readonly onWorking: string
  readonly workingTint: string
  /** Amber: what needs her. */
  readonly signal: string
  readonly signalTint: string
  readonly success: string
  readonly successTint: string
  readonly error: string
  readonly errorTint: string
  readonly hover: string
}

const light: SchemePalette = {
  mode: 'light',
  page: '#F7F5F0',
  surface: '#FFFEFB',
  rail: '#EFECE4',
  ink: '#1C252B',
  inkQuiet: '#4C5860',
  inkDisabled: '#838A8C',
  hairline: '#DEDACF',
  outline: '#858378',
  working: '#0E5A63',
  workingStrong: '#09434A',
  onWorking: '#FFFFFF',
  workingTint: '#DFEBEA',
  signal: '#8A5000',
  signalTint: '#FBEBCB',
  success: '#2A6638',
  successTint: '#E1EFE0',
  error: '#A1262B',
  errorTint: '#F9E3DF',
  hover: '#F0EDE5',
}

const dark: SchemePalette = {
  mode: 'dark',
  page: '#11181C',
  surface: '#192227',
  rail: '#0D1316',
  ink: '#ECE8DF',
  inkQuiet: '#AEB8BB',
  inkDisabled: '#76828A',
  hairline: '#2E3A40',
  outline: '#74828A',
  working: '#74C7CB',
  workingStrong: '#9ADDDF',
  onWorking: '#062A2E',
  workingTint: '#1B3B40',
  signal: '#F2BC57',
  signalTint: '#3A2E14',
  success: '#93CE9C',
  successTint: '#1C3523',
  error: '#F5A09A',
  errorTint: '#452022',
  hover: '#212C32',
}

const lightHigh: SchemePalette = {
  ...light,
  page: '#FFFFFF',
  surface: '#FFFFFF',
  rail: '#FFFFFF',
  ink: '#000000',
  inkQuiet: '#1E272C',
  inkDisabled: '#565C60',
  hairline: '#5B6164',
  outline: '#000000',
  working: '#003F47',
  workingStrong: '#002A30',
  workingTint: '#D5EBEB',
  signal: '#5C3400',
  signalTint: '#FFE9B8',
  success: '#0F4A1E',
  successTint: '#DCF3DC',
  error: '#7D0E14',
  errorTint: '#FFE1DE',
  hover: '#E9EFEF',
}

const darkHigh: SchemePalette = {
  ...dark,
  page: '#000000',
  surface: '#000000',
  rail: '#000000',
  ink: '#FFFFFF',
  inkQuiet: '#E4E7E8',
  inkDisabled: '#A9B0B4',
  hairline: '#9AA3A8',
  outline: '#FFFFFF',
  working: '#9BECEF',
  workingStrong: '#C6F7F8',
  onWorking: '#00272A',
  workingTint: '#0B3A3F',
  signal: '#FFD27A',
  signalTint: '#3B2A00',
  success: '#B4EDBB',
  successTint: '#0B3316',
  error: '#FFC1BB',
  errorTint: '#4A1013',
  hover: '#1D2426',
}

export const palettes: Record<SchemeName, SchemePalette> = { light, dark, lightHigh, darkHigh }
