import type { DataExtract, ExtractItem, ExtractKind } from '../../../shared/domain/respect/extract.ts'
import { type NameIndex, nameIndexOf } from '../../../shared/domain/respect/nameIndex.ts'
import { maskOthers, mentions, type PersonTerms, placesOf } from '../../../shared/domain/respect/person.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { attachmentRowsOfAttended } from '../../db/repositories/attachments.ts'
import { findContact } from '../../db/repositories/contacts.ts'
import { caseTitles, formerTerms, idsOf, pagesOfNames, pagesOfNamesInPapers, pagesWithText, type StoredRow, textsOfRow } from '../../db/repositories/dataSubjects.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { createTurns } from '../../tables/turns.ts'
import type { StoreContext } from '../../work/context.ts'

type Request = Parameters<Handlers<'store'>['extracts']['make']>[0]

const KINDS: Readonly<Record<string, ExtractKind>> = {
  contact: 'contact',
  correction: 'correction',
  contact_position: 'role',
  case_role: 'role',
  cases: 'case',
  case_event: 'case',
  assessment: 'case',
  assessment_version: 'case',
  meeting: 'meeting',
  application_draft: 'application',
  statement_draft: 'statement',
  application_version: 'frozen',
  decision: 'decision',
  commitment: 'commitment',
  actor: 'actor',
  document: 'document',
  change_log: 'history',
  meeting_line: 'meeting',
  meeting_point: 'meeting',
  meeting_attendee: 'meeting',
  task: 'case',
  dialogue_activity: 'case',
  opinion: 'case',
  theme: 'case',
  skipped_step: 'case',
  plan: 'case',
  plan_item: 'case',
  deviation: 'case',
  check_in: 'case',
  follow_up: 'case',
  organisation_form: 'case',
  proposal_draft: 'statement',
  plan_baseline: 'frozen',
  attachment: 'meeting',
}

/** Where a row says when; the first that it has. */
const DAYS = ['asked_on', 'held_on', 'agreed_on', 'said_on', 'starts_on', 'due_on', 'since_on', 'skipped_on', 'frozen_at', 'meeting_on', 'happened_on', 'finalised_at', 'since', 'at', 'assessed_at', 'saved_at', 'source_on', 'updated_at', 'created_at']

const textIn = (row: StoredRow['row'], names: readonly string[]): string =>
  names.map((name) => row[name]).find((value): value is string => typeof value === 'string' && value !== '') ?? ''

const isPhone = (term: string): boolean => /^[+\d][\d\s()/-]+$/.test(term)

function personOf({ connection }: StoreContext, request: Request) {
  const { contactId, alsoKnownAs } = request
  const contact = contactId === null ? null : findContact(connection, contactId)
  if (contactId !== null && !contact) throw notFound('contact')
  const person = {
    name: contact?.name ?? request.name,
    email: contact?.email ?? request.email,
    phone: contact?.phone ?? request.phone,
  }
  const former = (field: 'name' | 'email' | 'phone') => (contactId === null ? [] : formerTerms(connection, contactId, field))
  const terms: PersonTerms = {
    names: [person.name, request.name, ...former('name'), ...alsoKnownAs.filter((term) => !term.includes('@') && !isPhone(term))].filter(Boolean),
    emails: [person.email, request.email, ...former('email'), ...alsoKnownAs.filter((term) => term.includes('@'))].filter(Boolean),
    phones: [person.phone, request.phone, ...former('phone'), ...alsoKnownAs.filter(isPhone)].filter(Boolean),
  }
  return { person, terms }
}

/** Paragraphs of a text that speak of the person; the rest of a long paper is about other things. */
const speakingParts = (text: string, speaks: (part: string) => boolean): string =>
  text
    .split(/\n[^\S\n]*\n/)
    .filter(speaks)
    .join('\n\n')

/** Rows that are the person's whatever they say. */
const isOwn = ({ table, row }: StoredRow, ownIds: ReadonlySet<unknown>): boolean =>
  (table === 'contact' && ownIds.has(row['id'])) ||
  ownIds.has(row['contact_id']) ||
  // The change log, corrections, and what an import remembers.
  (row['entity'] === 'contact' && ownIds.has(row['entity_id'])) ||
  (table === 'merge' && (ownIds.has(row['winner_id']) || ownIds.has(row['loser_id'])))

/** The joint contact of an application: where the name is the person's, so are the number and the address beside it. */
function besideName(texts: readonly (readonly [string, string])[], speaks: (text: string) => boolean): (readonly [string, string])[] {
  const name = texts.find(([place, text]) => place.endsWith('.contact.name') && speaks(text))
  const prefix = name?.[0].slice(0, -'name'.length)
  return texts.filter(([place, text]) => (place === `${prefix}phone` || place === `${prefix}email`) && text !== '')
}

/** One row as a part of the extract, or null where it says nothing of the person. */
function itemOf(stored: StoredRow, tools: Tools): ExtractItem | null {
  const { speaks, mask, titles, ownIds } = tools
  const own = isOwn(stored, ownIds)
  const texts = textsOfRow(stored.row)
  const said = own ? texts : texts.flatMap(([name, text]) => (speaks(text) ? [[name, speakingParts(text, speaks)] as const] : []))
  if (said.length === 0) return null
  const beside = besideName(texts, speaks)
  const around = texts.map(([, text]) => text).join('\n')
  return {
    kind: KINDS[stored.table] ?? 'other',
    caseTitle: mask(titles.get(textIn(stored.row, stored.table === 'cases' ? ['id'] : ['case_id', 'meeting_id'])) ?? ''),
    on: textIn(stored.row, DAYS),
    source: own ? mask(textIn(stored.row, ['source'])) : '',
    fields: [
      ...said.filter((each) => !beside.some(([name]) => name === each[0])).map(([name, text]) => ({ name, text: mask(text, around) })),
      ...beside.map(([name, text]) => ({ name, text })),
    ],
  }
}

interface Tools {
  readonly speaks: (text: string) => boolean
  readonly mask: (text: string, around?: string) => string
  readonly titles: ReadonlyMap<string, string>
  /** The person's entry, and those that were merged into it. */
  readonly ownIds: ReadonlySet<unknown>
}

/** Files of meetings that the person was at, by their names: what stands in them the app cannot read. */
const filesOfMeetings = ({ connection }: StoreContext, tools: Tools): ExtractItem[] =>
  attachmentRowsOfAttended(connection, [...tools.ownIds].map(String))
    .filter((row) => !tools.speaks(String(row['file_name'])) && !tools.speaks(String(row['note'])))
    .map((row) => ({
      kind: 'meeting',
      caseTitle: tools.mask(tools.titles.get(textIn(row, ['case_id'])) ?? ''),
      on: textIn(row, ['added_at']),
      source: '',
      fields: [{ name: 'file_name', text: tools.mask(textIn(row, ['file_name'])) }],
    }))

const ownIdsOf = ({ connection }: StoreContext, { contactId }: Request): ReadonlySet<unknown> =>
  new Set(contactId === null ? [] : (JSON.parse(idsOf(connection, contactId)) as unknown[]))

type Turns = ReturnType<typeof createTurns>

/** Names of everyone else: in the register, in case papers, and those that the user adds. */
async function namesToHide({ connection }: StoreContext, request: Request, turns: Turns): Promise<NameIndex> {
  const index = nameIndexOf(request.alsoHide)
  for (const pages of [pagesOfNames(connection, request.contactId), pagesOfNamesInPapers(connection)])
    for (const page of pages) {
      for (const name of page) index.add(name)
      await turns()
    }
  return index
}

/**
 * Everything that is stored about a person, from every table, with others hidden. Reads the whole database once, a page
 * at a time, so that saves and searches are answered meanwhile.
 */
export async function collectExtract(context: StoreContext, request: Request): Promise<DataExtract> {
  const { connection } = context
  const turns = createTurns()
  const { person, terms } = personOf(context, request)
  const places = placesOf(terms)
  const others = await namesToHide(context, request, turns)
  const tools: Tools = { speaks: (text) => mentions(places, text), mask: maskOthers(terms, others), titles: caseTitles(connection), ownIds: ownIdsOf(context, request) }
  const items: ExtractItem[] = []
  for (const page of pagesWithText(connection))
    for (const stored of page) {
      const item = itemOf(stored, tools)
      if (item) items.push(item)
      await turns()
    }
  items.push(...filesOfMeetings(context, tools))
  return {
    person,
    searchedFor: [...new Set([...terms.names, ...terms.emails, ...terms.phones])],
    madeAt: context.clock().toISOString(),
    madeBy: readSettings(connection).contactPerson.name,
    items,
  }
}
