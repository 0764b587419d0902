// What the things of the change log are called, by what is known of them: their row, or what the log last said.
import { deviationKindNames } from '../catalogue/plan.ts'
import { formatKronor } from '../../domain/money.ts'
import { decisionTitle } from '../catalogue/decisions.ts'
import { disposalKinds } from '../catalogue/disposal.ts'
import { stepNames } from '../catalogue/dialogue.ts'
import { formName } from '../catalogue/execution.ts'
import { contributionName, ledgerKindNames } from '../catalogue/ledger.ts'
import { meetingTitle } from '../catalogue/meetings.ts'
import { documentKindNames } from '../catalogue/names.ts'
import { roleNames } from '../catalogue/roles.ts'
import { asFieldName } from './labels.ts'
import type { ChangeWords } from './values.ts'

type Fields = Readonly<Record<string, unknown>>
interface Named {
  readonly entityId: string
  readonly fields: Fields
  readonly words: ChangeWords
}

const MOST_OF_TEXT = 80

const textOf = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

const beginning = (text: string): string => {
  const [line = ''] = text.trim().split('\n')
  return line.length > MOST_OF_TEXT ? `${line.slice(0, MOST_OF_TEXT).trimEnd()} …` : line
}

const wordOf = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** The last part of an id that is made of several. */
const lastOf = (entityId: string): string => entityId.split(/[:/]/).at(-1) ?? ''

const pointedTo = (field: string) => ({ fields, words }: Named): string => words.names[textOf(fields, field)] ?? ''

const kronorIn = (fields: Fields, name: string): string => (typeof fields[name] === 'number' ? formatKronor(fields[name]) : '')

/** Those that are not called by a title, a name or the beginning of their text. */
const SPECIAL: Readonly<Record<string, (named: Named) => string>> = {
  meeting: ({ fields, words }) => (textOf(fields, 'heldOn') === '' ? '' : meetingTitle({ kind: textOf(fields, 'kind'), heldOn: textOf(fields, 'heldOn'), title: textOf(fields, 'title') }, words.model)),
  decision: ({ fields, words }) => (textOf(fields, 'board') === '' ? '' : decisionTitle({ board: textOf(fields, 'board'), meetingOn: textOf(fields, 'meetingOn'), paragraph: textOf(fields, 'paragraph') }, words.model)),
  assessment: ({ entityId, words }) => words.model.criteria.find(({ id }) => id === lastOf(entityId))?.name ?? '',
  actor: ({ fields, words }) => words.names[textOf(fields, 'actorId')] ?? textOf(fields, 'name'),
  caseRole: ({ fields, words }) => joined(words.names[textOf(fields, 'actorId')] ?? '', textOf(fields, 'role') && `(${wordOf(roleNames, textOf(fields, 'role')).toLocaleLowerCase('sv')})`),
  contactPosition: pointedTo('contactId'),
  skippedStep: ({ entityId }) => wordOf(stepNames, lastOf(entityId)),
  meetingTemplate: ({ entityId, words }) => words.model.meetingKinds.find(({ id }) => id === entityId)?.name ?? entityId,
  ledgerRow: ({ fields }) => joined(wordOf(ledgerKindNames, textOf(fields, 'kind')), kronorIn(fields, 'kronor'), textOf(fields, 'happenedOn')),
  contribution: ({ fields }) => joined(contributionName(textOf(fields, 'kind')), textOf(fields, 'giverName'), textOf(fields, 'happenedOn')),
  frameChange: ({ fields }) => String(fields['year'] ?? ''),
  document: ({ fields }) => joined(wordOf(documentKindNames, textOf(fields, 'kind')), typeof fields['version'] === 'number' ? `v${fields['version']}` : ''),
  deviation: ({ fields, words }) => joined(words.names[textOf(fields, 'itemId')] ?? '', textOf(fields, 'kind') && `(${wordOf(deviationKindNames, textOf(fields, 'kind')).toLocaleLowerCase('sv')})`),
  organisationForm: ({ fields }) => textOf(fields, 'name') || formName(textOf(fields, 'form')),
  targetRevision: pointedTo('indicatorId'),
  outcome: pointedTo('indicatorId'),
  merge: ({ fields }) => textOf(fields, 'loserName'),
  networkInvitee: ({ entityId, words }) => words.names[lastOf(entityId)] ?? '',
  meetingCases: ({ entityId, words }) => words.names[entityId] ?? '',
  opinionThemes: ({ entityId, words }) => words.names[entityId] ?? '',
  actorListMembers: ({ entityId, words }) => words.names[entityId] ?? '',
  planOrder: ({ entityId, words }) => words.names[entityId] ?? '',
  planBaseline: ({ entityId, words }) => words.names[entityId] ?? '',
  proposal: ({ entityId, words }) => words.names[entityId] ?? '',
  lessonUse: ({ entityId, words }) => words.names[entityId] ?? '',
  dataExtract: ({ entityId, words }) => words.names[entityId] ?? '',
  correction: pointedTo('entityId'),
  disposal: ({ fields }) => Object.entries(disposalKinds).find(([kind]) => kind === fields['kind'])?.[1].title ?? '',
}

const camelCased = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([name, value]) => [asFieldName(name), value]))

/** What a thing is called; '' where its kind says enough, or nothing is known. */
export function thingName(entity: string, entityId: string, row: Fields, words: ChangeWords): string {
  const fields = camelCased(row)
  const special = SPECIAL[entity]?.({ entityId, fields, words })
  if (special !== undefined && special !== '') return special
  if (SPECIAL[entity]) return textOf(fields, 'title') || textOf(fields, 'name')
  const name = ['title', 'name', 'fileName', 'description', 'text'].map((field) => textOf(fields, field)).find((value) => value !== '')
  return beginning(name ?? textOf(fields, 'heldOn') ?? '') || textOf(fields, 'viewedOn')
}
