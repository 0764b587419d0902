// Every field that takes text, and the texts that it is tried with.
import { LIMITS } from '../../../shared/domain/field.ts'
import { newId } from '../../../shared/newId.ts'
import { put } from '../../support/fuzz/hostile.ts'
import type { ValidInputs } from './validInputs.ts'

type Kind = 'line' | 'text'

/** Method, place in its input (and in its answer, without the first word of `facts.`), kind and limit. */
export const FIELDS: readonly (readonly [method: string, place: string, kind: Kind, limit: number])[] = [
  ...['title', 'area'].map((each) => ['cases.create', each, 'line', LIMITS.title] as const),
  ['cases.create', 'firstContact', 'line', LIMITS.line],
  ...['title', 'area'].map((each) => ['cases.saveFacts', `facts.${each}`, 'line', LIMITS.title] as const),
  ...['firstContact', 'planReference'].map((each) => ['cases.saveFacts', `facts.${each}`, 'line', LIMITS.line] as const),
  ['cases.saveFacts', 'facts.registryNumber', 'line', 60],
  ['cases.saveFacts', 'facts.cityRole', 'text', LIMITS.note],
  ['criteria.save', 'motivation', 'text', LIMITS.note],
  ['criteria.save', 'evidence.0', 'line', LIMITS.line],
  ['actors.save', 'name', 'line', LIMITS.title],
  ['actors.save', 'contactName', 'line', LIMITS.line],
  ...['kind', 'phone'].map((each) => ['actors.save', each, 'line', 60] as const),
  ['application.save', 'parts.omrade.text', 'text', LIMITS.part],
  ['application.save', 'relatedProgrammes', 'text', LIMITS.note],
  ...['name', 'organisation'].map((each) => ['application.save', `contact.${each}`, 'line', LIMITS.line] as const),
  ['application.save', 'contact.phone', 'line', 60],
  ['application.save', 'contact.email', 'line', 254],
  ...['boards.0', 'attachments.0'].map((each) => ['application.save', each, 'line', LIMITS.line] as const),
  ...['summary', 'economy', 'consequences'].map((each) => ['statement.save', each, 'text', LIMITS.note] as const),
  ...['background', 'assessment'].map((each) => ['statement.save', each, 'text', LIMITS.part] as const),
  ['statement.save', 'proposals.0', 'text', 2_000],
  ...['recipients.0', 'signers.0'].map((each) => ['statement.save', each, 'line', LIMITS.line] as const),
  ...['board', 'forwarding.board', 'forwarding.part'].map((each) => ['decisions.save', each, 'line', LIMITS.line] as const),
  ...['paragraph', 'forwarding.answer.paragraph'].map((each) => ['decisions.save', each, 'line', 40] as const),
  ['decisions.save', 'conditions', 'text', LIMITS.note],
  ['decisions.save', 'forwarding.answer.note', 'text', 2_000],
  ['meetings.save', 'kind', 'line', 60],
  ['meetings.save', 'place', 'line', LIMITS.line],
  ['meetings.save', 'participants', 'text', LIMITS.note],
  ['meetings.save', 'notes', 'text', LIMITS.part],
  ...['name', 'title'].map((each) => ['settings.save', `contactPerson.${each}`, 'line', LIMITS.line] as const),
  ['settings.save', 'contactPerson.phone', 'line', 60],
  ['settings.save', 'contactPerson.email', 'line', 254],
]

/** Short enough for the shortest field. */
export const HOSTILE = [
  'Cafe\u0301 A\u030angel',
  'a\0b\u0007c\u200bd',
  'ensam \ud800 halva',
  '<script>alert("å")</script>',
  "Robert'); DROP TABLE cases;--",
  '=SUM(A1:A9)',
  '\u202eomvänd\u202c',
  '🏘️ 👩‍👩‍👧 🇸🇪',
  '${7*7} {{x}} %s \\n',
  ' \u00a0 mellan   rum \t',
  'rad ett\r\nrad två\u2028rad tre',
  '"; \'; `; \\',
  'नमस्ते שלום مرحبا',
]

export const pathOf = (place: string): string[] => place.split('.')

export const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<string, unknown> | null | undefined)?.[key], value)

/** The input with a text at a place; a decision of another board than tekniska nämnden cannot forward. */
export function spoiltInput(valid: ValidInputs, method: string, place: string, text: string): unknown {
  const base = { ...valid.inputs.get(method) }
  if (method === 'cases.create') base['id'] = newId()
  if (method === 'decisions.save' && place === 'board') Object.assign(base, { outcome: 'rejected', forwarding: null })
  return put(base, pathOf(place), text)
}

export const answerPlace = (method: string, place: string): string[] => pathOf(method === 'cases.saveFacts' ? place.replace('facts.', '') : place)

/** Ten megabytes of each. */
export const PASTES: readonly [string, string][] = [
  ['of prose', 'Åäö är text. '.repeat(800_000)],
  ['of one line', 'x'.repeat(10_000_000)],
  ['of marks that all belong in another order', `a${'\u0301\u0323'.repeat(5_000_000)}`],
  ['of halves of characters', '\ud800'.repeat(10_000_000)],
  ['of nothing to see', '\u200b'.repeat(10_000_000)],
]
