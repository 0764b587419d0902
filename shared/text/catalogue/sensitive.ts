import { findPersonalNumbers } from '../personalNumber.ts'
import { findSensitive, type SensitiveHit, type SensitiveKind } from '../sensitive.ts'
import { fieldWords } from './fields.ts'

export const sensitiveSubjects: Record<SensitiveKind, string> = {
  health: 'någons hälsa',
  religion: 'någons religion',
  ethnicity: 'någons etniska ursprung',
  politics: 'någons politiska åsikter',
  tradeUnion: 'någons medlemskap i ett fackförbund',
  sexuality: 'någons sexualitet',
  crime: 'någons brott eller misstanke om brott',
}

/** Said beside a field; stops nothing. */
export const sensitiveSentence = ({ kind, text }: SensitiveHit): string =>
  `”${text}” kan vara en känslig uppgift om ${sensitiveSubjects[kind]}. Ta bort den om ärendet inte kräver den: den som det gäller kan läsa den i sitt registerutdrag.`

/** What to say beside a text that seems to hold too much of a person; null where there is nothing to say. */
export function delicateWarning(text: string): string | null {
  if (findPersonalNumbers(text).length > 0) return fieldWords.personalNumber
  const [hit] = findSensitive(text)
  return hit ? sensitiveSentence(hit) : null
}
