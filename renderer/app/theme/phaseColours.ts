import type { Phase } from '../../../shared/domain/phase.ts'
import type { SchemeName } from './palettes.ts'

/**
 * One quiet hue for each phase, the same wherever a phase is drawn. In each scheme it reads as text on the page
 * (4.5:1). None of them is the amber that means "needs you", and no phase is told by its colour alone.
 */
export const phaseColours: Record<SchemeName, Record<Phase, string>> = {
  light: { initiation: '#3F6491', collaboration: '#7B4F86', execution: '#576C24', result: '#8F4F3C' },
  dark: { initiation: '#93B6E0', collaboration: '#CBA3D6', execution: '#AEC474', result: '#DFA48F' },
  lightHigh: { initiation: '#163F70', collaboration: '#592A66', execution: '#384A0C', result: '#6A2B19' },
  darkHigh: { initiation: '#B9D4F5', collaboration: '#E4C6EC', execution: '#CFE29C', result: '#F3C7B7' },
}
