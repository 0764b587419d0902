import type { ActorQuery } from '../../domain/register/actorList.ts'
import type { Change } from '../../domain/changeLog.ts'
import { formatAmount } from '../../domain/money.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { capitalise } from '../capitalise.ts'

/** Texts of the register of actors. */
export const registerText = {
  title: 'Aktörer',
  count: (count: number): string => (count === 1 ? '1 aktör' : `${formatAmount(count)} aktörer`),
  newActor: 'Ny aktör',
  search: 'Sök på namn eller annat namn',
  clearSearch: 'Töm sökfältet',
  filters: 'Filter',
  kinds: 'Slag av aktör',
  roles: 'Roll i ärenden',
  tags: 'Etiketter',
  clear: 'Rensa filter',
  columns: { name: 'Namn', area: 'Område', kind: 'Slag', tags: 'Etiketter', counts: 'Kontakter och ärenden' },
  sortBy: { name: 'Sortera efter namn', area: 'Sortera efter område', kind: 'Sortera efter slag' } satisfies Record<ActorQuery['sort'], string>,
  foundAs: (alias: string): string => `Även: ${alias}`,
  contacts: (count: number): string => (count === 0 ? 'Ingen kontakt' : count === 1 ? '1 kontakt' : `${formatAmount(count)} kontakter`),
  cases: (count: number): string => (count === 0 ? 'Inget ärende' : count === 1 ? '1 ärende' : `${formatAmount(count)} ärenden`),
  loadingRow: 'Hämtar aktören …',
  none: { sentence: 'Här samlas alla aktörer, från alla ärenden. Lägg till den första, eller skriv in den i ett ärende.', action: 'Lägg till en aktör' },
  noHits: 'Inga aktörer stämmer med det du har valt.',
} as const

export const newActorText = {
  facts: 'Namnet räcker för att börja. Resten fyller du i på aktörens sida.',
  add: 'Lägg till aktören',
  leave: 'Avbryt',
} as const

export const actorText = {
  unknown: 'Aktören finns inte',
  unknownExplained: 'Aktören kan ha tagits bort eller slagits ihop med en annan.',
  unread: 'Aktören kunde inte hämtas',
  toRegister: 'Till alla aktörer',
  loading: 'Hämtar aktören …',
  facts: 'Uppgifter',
  name: 'Namn',
  aliases: 'Andra namn',
  aliasesHelp: 'Namn som aktören också går under. Sökningen hittar dem. Tryck Enter efter varje.',
  kind: 'Slag av aktör',
  kindHelp: 'Välj i listan eller skriv ett eget ord.',
  organisationNumber: 'Organisationsnummer',
  organisationNumberHelp: 'Till exempel 556016-0680. Skriv aldrig ett personnummer.',
  address: 'Adress',
  area: 'Område',
  web: 'Webbplats',
  phone: 'Telefon',
  email: 'E-post',
  ownHelp: 'Aktörens egen. En persons står hos kontakten.',
  tags: 'Etiketter',
  tagsHelp: 'Ord att sortera och hitta efter. Tryck Enter efter varje.',
  notes: 'Anteckningar',
  notesHelp: 'Skriv bara det du behöver för samarbetet. Inga personnummer, inget om hälsa.',
  more: 'Fler val för aktören',
  remove: 'Ta bort aktören',
  removed: (name: string): string => `${name} togs bort.`,
  timeline: 'Vad som har hänt',
  timelineEmpty: 'Inget har hänt än. Möten, beslut, dokument och åtaganden i aktörens ärenden visas här.',
  timelineFilter: 'Visa bara',
  eventKinds: { meeting: 'Möten', case: 'Ärenden', role: 'Roller', commitment: 'Åtaganden', contact: 'Kontakter', document: 'Dokument' },
  wholeTimeline: (count: number): string => `Visa alla ${formatAmount(count)}`,
  mergedFrom: (name: string): string => `Gäller ${name}, som ingår sedan sammanslagningen.`,
  mergedHere: 'Slogs ihop med den här aktören',
  meetings: 'Möten i aktörens ärenden',
  documents: 'Dokument i aktörens ärenden',
  noMeetings: 'Inget möte är antecknat i aktörens ärenden.',
  noDocuments: 'Inget dokument är sparat i aktörens ärenden.',
  history: 'Ändringar',
  showHistory: 'Visa ändringar av uppgifterna',
  hideHistory: 'Dölj ändringar',
  noHistory: 'Uppgifterna har inte ändrats.',
  someone: 'någon',
  emptyValue: 'tomt',
  notKept: 'från en uppgift som inte sparas',
} as const

/** The name of a kind of actor, or the user's own word for one that the model does not know. */
export const actorKindName = (model: Pick<ProcessModel, 'actorKinds'>, kind: string): string =>
  capitalise(model.actorKinds.find(({ id }) => id === kind)?.name ?? kind)

/** The id of a kind by its name; a word that the model does not know stays as it was written. */
export function actorKindId(model: Pick<ProcessModel, 'actorKinds'>, text: string): string {
  const lower = text.trim().toLocaleLowerCase('sv')
  return model.actorKinds.find(({ name }) => name.toLocaleLowerCase('sv') === lower)?.id ?? text
}

/** The fields of an actor in the register, as its form calls them. */
export const actorFieldNames = {
  name: actorText.name,
  aliases: actorText.aliases,
  kind: actorText.kind,
  organisationNumber: actorText.organisationNumber,
  address: actorText.address,
  area: actorText.area,
  web: actorText.web,
  phone: actorText.phone,
  email: actorText.email,
  tags: actorText.tags,
  notes: actorText.notes,
} as const

const FIELD_NAMES: Readonly<Record<string, string>> = actorFieldNames

const ACTIONS: Record<Change['action'], string> = { created: 'lade till aktören', changed: 'ändrade', removed: 'tog bort aktören' }

const shown = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  return text === '' ? actorText.emptyValue : `”${text}”`
}

/** What one entry of the change log says of an actor: one sentence per field. */
export function changeSentences({ action, by, before, after }: Pick<Change, 'action' | 'by' | 'before' | 'after'>): string[] {
  const who = by === '' ? capitalise(actorText.someone) : by
  if (action !== 'changed') return [`${who} ${ACTIONS[action]}`]
  const fields = Object.keys(after ?? {}).filter((field) => FIELD_NAMES[field])
  const did = typeof after?.['correctionId'] === 'string' ? 'rättade' : 'ändrade'
  const was = (field: string) => (did === 'rättade' && before?.[field] === null ? actorText.notKept : `från ${shown(before?.[field])}`)
  return fields.map((field) => `${who} ${did} ${FIELD_NAMES[field]?.toLocaleLowerCase('sv')} ${was(field)} till ${shown(after?.[field])}`)
}
