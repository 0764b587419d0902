import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../../../renderer/app/theme/contrast.ts'
import { palettes, type SchemeName, type SchemePalette } from '../../../renderer/app/theme/palettes.ts'
import { phaseColours } from '../../../renderer/app/theme/phaseColours.ts'

type Colour = Exclude<keyof SchemePalette, 'mode'>

const GROUNDS: Colour[] = ['page', 'surface', 'rail', 'hover']
const TINTS: Colour[] = ['workingTint', 'signalTint', 'successTint', 'errorTint']
const TEXTS: Colour[] = ['ink', 'inkQuiet', 'working', 'workingStrong', 'signal', 'success', 'error']
const OWN_TINT: [Colour, Colour][] = [
  ['working', 'workingTint'],
  ['workingStrong', 'workingTint'],
  ['signal', 'signalTint'],
  ['success', 'successTint'],
  ['error', 'errorTint'],
]

const schemes = Object.keys(palettes) as SchemeName[]
const least = (scheme: SchemeName) => (scheme.endsWith('High') ? 7 : 4.5)

describe.each(schemes)('the colours of the look "%s"', (scheme) => {
  const palette = palettes[scheme]
  const pairs: [Colour, Colour][] = [
    ...TEXTS.flatMap((text) => GROUNDS.map((ground): [Colour, Colour] => [text, ground])),
    ...TINTS.flatMap((tint): [Colour, Colour][] => [['ink', tint], ['inkQuiet', tint]]),
    ...OWN_TINT,
    ['onWorking', 'working'],
    ['onWorking', 'workingStrong'],
  ]

  it.each(pairs)('reads %s on %s', (text, ground) => {
    expect(contrastRatio(palette[text], palette[ground])).toBeGreaterThanOrEqual(least(scheme))
  })

  it.each(GROUNDS)('shows the outline of a control on %s', (ground) => {
    expect(contrastRatio(palette.outline, palette[ground])).toBeGreaterThanOrEqual(3)
  })

  it('reads the name of every phase in its hue', () => {
    for (const colour of Object.values(phaseColours[scheme]))
      for (const ground of GROUNDS) expect(contrastRatio(colour, palette[ground])).toBeGreaterThanOrEqual(least(scheme))
  })
})
