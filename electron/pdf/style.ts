// The look of every document in one place. Lengths are points (1/72 inch), colours are sRGB shares 0-1.

/** Red, green and blue as shares of one. */
export type Colour = readonly [red: number, green: number, blue: number]

const hex = (value: string): Colour => [
  Number.parseInt(value.slice(0, 2), 16) / 255,
  Number.parseInt(value.slice(2, 4), 16) / 255,
  Number.parseInt(value.slice(4, 6), 16) / 255,
]

/** Millimetres in points. */
export const millimetres = (value: number): number => (value * 72) / 25.4

// Every pair stands at least 4.5:1 on white; rules are decoration and may be fainter.
export const COLOUR = {
  ink: hex('16222b'),
  quiet: hex('4d5a64'),
  link: hex('0b5a63'),
  rule: hex('7d8a93'),
  faintRule: hex('d3d9dd'),
  /** Inside rings and on what is filled with ink. */
  paper: hex('ffffff'),
  /** Of bars: the collaboration phase's hue, dark enough to be told from paper on any printer. */
  chart: hex('7b4f86'),
} as const

/** A4 upright, with 25 mm on every side. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: millimetres(25),
  top: millimetres(25),
  textWidth: 595.28 - 2 * millimetres(25),
  textHeight: 841.89 - 2 * millimetres(25),
} as const

/** A size of type and the distance from one line to the next. */
export interface TypeSize {
  readonly size: number
  readonly leading: number
}

export const TYPE = {
  body: { size: 11, leading: 16 },
  small: { size: 10, leading: 14 },
  furniture: { size: 9, leading: 12 },
  heading1: { size: 21, leading: 26 },
  heading2: { size: 14, leading: 19 },
  heading3: { size: 11.5, leading: 16 },
} as const satisfies Record<string, TypeSize>

/** Thickness of the lines that separate: hairline between rows, a firmer one under heads. */
export const RULE = { hairline: 0.4, firm: 0.75 } as const
