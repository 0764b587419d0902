// The look of every DOCX: the same sizes and inks as in the PDF, in the units of the format.

/** Points as half points, in which the format counts type. */
export const halfPoints = (points: number): number => Math.round(points * 2)
/** Points as twentieths, in which the format counts distances. */
export const twentieths = (points: number): number => Math.round(points * 20)
const MILLIMETRE = 72 / 25.4

/** A font that every word processor has or knows a stand-in for: the app's own cannot come along. */
export const FONT = 'Calibri'
export const LANGUAGE = 'sv-SE'

export const INK = { text: '16222B', quiet: '4D5A64', link: '0B5A63', rule: '7D8A93', faintRule: 'D3D9DD' } as const

/** A4 upright, with 25 mm on every side. */
export const PAGE = {
  width: twentieths(210 * MILLIMETRE),
  height: twentieths(297 * MILLIMETRE),
  margin: twentieths(25 * MILLIMETRE),
} as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin

export const SIZE = { body: 11, small: 10, furniture: 9, heading1: 21, heading2: 14, heading3: 11.5 } as const
