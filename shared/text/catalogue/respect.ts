import type { ExtractKind } from '../../domain/respect/extract.ts'
import { estimateNames, preferredWayNames } from './contacts.ts'
import { roleNames } from './roles.ts'

interface KindWords {
  readonly title: string
  readonly purpose: string
  /** How long it is kept. */
  readonly storage: string
}

const CASE_STORAGE = 'Bevaras med ärendet enligt kommunens arkivregler. Kontaktuppgifter gallras när ärendet varit avslutat så länge som gallringsreglerna säger.'

/** What each kind of data is called, what it is for and how long it is kept. */
export const extractKinds: Record<ExtractKind, KindWords> = {
  contact: { title: 'Kontaktuppgifter', purpose: 'Hålla kontakt i arbetet med samverkansstöd.', storage: 'Gallras en tid efter den senaste kontakten, enligt gallringsreglerna i programmet.' },
  correction: { title: 'Rättelser', purpose: 'Visa vad som har rättats, på vems begäran och varför, och vilka mottagare som kan ha fått den gamla uppgiften.', storage: 'Gallras tillsammans med den uppgift som har rättats.' },
  role: { title: 'Roller och uppdrag', purpose: 'Visa vem som företräder vilken aktör i ett ärende, och om någon är jävig.', storage: CASE_STORAGE },
  case: { title: 'Ärenden och bedömningar', purpose: 'Handlägga och bedöma ärenden om samverkansstöd.', storage: CASE_STORAGE },
  meeting: { title: 'Möten', purpose: 'Dokumentera möten i handläggningen.', storage: CASE_STORAGE },
  application: { title: 'Ansökan som skrivs', purpose: 'Skriva ansökan tillsammans med aktörerna.', storage: CASE_STORAGE },
  statement: { title: 'Underlag till nämnden', purpose: 'Bereda ärendet för nämndens beslut.', storage: CASE_STORAGE },
  frozen: { title: 'Låsta ansökningar', purpose: 'Visa exakt vad som skickades till nämnden.', storage: 'Allmän handling. Bevaras, eftersom den är registrerad.' },
  decision: { title: 'Beslut', purpose: 'Dokumentera nämndens beslut.', storage: 'Allmän handling. Bevaras.' },
  commitment: { title: 'Åtaganden', purpose: 'Följa upp vad aktörerna har åtagit sig.', storage: CASE_STORAGE },
  actor: { title: 'Aktörer', purpose: 'Hålla reda på vilka som vill utveckla ett område.', storage: 'Bevaras så länge aktören är aktuell. Personuppgifter gallras enligt gallringsreglerna.' },
  document: { title: 'Sparade dokument', purpose: 'Kunna visa vilka dokument som har lämnats ut och registrerats.', storage: 'Allmän handling. Bevaras.' },
  history: { title: 'Ändringar', purpose: 'Kunna visa vem som ändrade vad och när.', storage: 'Gallras tillsammans med den uppgift som ändringen gäller.' },
  other: { title: 'Övrigt', purpose: 'Handlägga ärenden om samverkansstöd och hålla ihop nätverket av aktörer.', storage: 'Gallras enligt gallringsreglerna i programmet.' },
}

/** Words of the extract as a document. */
export const extractTexts = {
  title: (name: string) => `Registerutdrag: ${name}`,
  fileStem: (name: string) => `Registerutdrag ${name}`,
  subject: 'Personuppgifter som är lagrade om en person',
  right: 'Registerutdrag',
  lead: 'Det här är allt som programmet Samverkansstöd har lagrat om dig. Du har rätt att få veta det enligt artikel 15 i dataskyddsförordningen. Uppgifter om andra personer är ersatta med [annan person].',
  person: 'Person',
  email: 'E-post',
  phone: 'Telefon',
  madeAt: 'Framtaget',
  madeBy: 'Framtaget av',
  searchedFor: 'Sökt efter',
  count: 'Antal uppgifter',
  controller: 'Personuppgiftsansvarig',
  processing: 'Så behandlas uppgifterna',
  legalBasis: 'Rättslig grund',
  legalBasisText: 'Uppgift av allmänt intresse, artikel 6.1 e i dataskyddsförordningen: kommunens arbete med samverkan om områdens utveckling. För allmänna handlingar också en rättslig förpliktelse enligt offentlighets- och sekretesslagen och arkivlagen.',
  recipients: 'Mottagare',
  recipientsText: 'Nämnden och kommunens diarium, för det som registreras. Allmänna handlingar kan lämnas ut till den som begär det.',
  rights: 'Dina rättigheter',
  rightsText: 'Du kan begära att felaktiga uppgifter rättas, att uppgifter tas bort eller att behandlingen begränsas, och du kan invända mot den. Uppgifter i allmänna handlingar får bara gallras enligt arkivreglerna. Du kan klaga hos Integritetsskyddsmyndigheten.',
  backups: 'Uppgifter som har tagits bort kan finnas kvar i säkerhetskopior tills kopiorna har tagits bort. Färdiga PDF-filer är inte genomsökta, men texten i låsta ansökningar är det.',
  purpose: 'Ändamål',
  storage: 'Lagringstid',
  source: 'Källa',
  noSource: 'Ingen källa är antecknad för uppgifterna.',
  typed: 'Skrivet av kontaktpersonen i handläggningen.',
  nothing: 'Inga uppgifter finns lagrade om personen.',
  field: 'Uppgift',
  text: 'Innehåll',
  item: (number: number, where: string, on: string) => [`${number}.`, where, on].filter(Boolean).join(' '),
} as const

const FIELD_NAMES: Readonly<Record<string, string>> = {
  organisationNumber: 'Organisationsnummer', asked_by: 'Begärd av', asked_on: 'Begärd', corrected_by: 'Rättad av', corrected_at: 'Rättad', recipients: 'Mottagare', kind: 'Slag', on: 'Dag', createdAt: 'Skapad', updatedAt: 'Ändrad',
  held_on: 'Datum', heldOn: 'Datum', made_at: 'Tid', madeAt: 'Tid', madeBy: 'Gjord av', subject: 'Rubrik', invitation_text: 'Inbjudan', invitation_subject: 'Inbjudans rubrik',
  way: 'Sätt', actorName: 'Aktör', loser_name: 'Namn', kept: 'Minns efter sammanslagning', result: 'Resultat', themes: 'Teman', organisation_number: 'Organisationsnummer',
  told_on: 'Underrättade',
  name: 'Namn', phone: 'Telefon', email: 'E-post', preferred_way: 'Föredrar', preferredWay: 'Föredrar', source: 'Källa', source_on: 'Källans datum',
  sourceOn: 'Källans datum', influence: 'Inflytande (intern bedömning)', interest: 'Intresse (intern bedömning)', notes: 'Anteckningar', created_at: 'Skapad',
  updated_at: 'Ändrad', anonymised_at: 'Anonymiserad', role: 'Roll', since: 'Från', until: 'Till', conflict_note: 'Jäv', participants: 'Deltagare',
  place: 'Plats', title: 'Rubrik', area: 'Område', first_contact: 'Första kontakt', city_role: 'Stadens del', description: 'Beskrivning', motivation: 'Motivering',
  evidence: 'Underlag', conditions: 'Villkor', made_by: 'Gjord av', at: 'Tid', entity: 'Gäller', action: 'Åtgärd', file_name: 'Filnamn', path: 'Plats på disken',
  closed_reason: 'Skäl', state_reason: 'Skäl', finalised_by: 'Låst av', assessed_by: 'Bedömd av', address: 'Adress', aliases: 'Andra namn', tags: 'Etiketter',
  contactName: 'Kontakt', signers: 'Undertecknare', organisation: 'Organisation', contact: 'Kontakt', writing: 'Text', content: 'Innehåll', before: 'Före', after: 'Efter',
  positions: 'Uppdrag', event: 'Händelse', reason: 'Skäl', parts: 'Delar', text: 'Text', draft: 'Utkast', actors: 'Aktörer', web: 'Webbplats',
}

/** Of meetings, dialogue, plans and how they were carried out. */
const WORK_FIELD_NAMES: Readonly<Record<string, string>> = {
  note: 'Anteckning', responsible: 'Ansvarig', questions: 'Frågor', detail: 'Uppgifter vid raden', made: 'Det raden blev', attendance: 'Närvaro', who: 'Vem',
  group: 'Grupp', group_name: 'Grupp', method: 'Sätt', target_groups: 'Målgrupper', document_references: 'Material', purpose: 'Syfte', asked_other: 'Annat stöd',
  progress_note: 'Så går det', agreed_by: 'Överenskommet med', planned: 'Planerat', happened: 'Hänt', risks: 'Risker', help_needed: 'Hjälp som behövs',
  told_how: 'Hur resultatet kommunicerades', annual_report: 'Verksamhetsberättelse', financial_report: 'Ekonomisk berättelse', form: 'Organisationsform',
  items: 'Insatser och aktiviteter', plan: 'Plan', time: 'Tid', ends_at: 'Sluttid',
}

/** The stored name of a field as words; a part that has no word of its own stays as it is. */
export const extractFieldName = (name: string): string =>
  name
    .split('.')
    .map((part) => FIELD_NAMES[part] ?? WORK_FIELD_NAMES[part] ?? part)
    .join(' › ')

const WAYS_AND_ESTIMATES = { preferred_way: preferredWayNames, preferredWay: preferredWayNames, influence: estimateNames, interest: estimateNames }

/** Words for what is stored as a code, by the field's last part. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...WAYS_AND_ESTIMATES,
  role: roleNames,
  action: { created: 'Skapad', changed: 'Ändrad', removed: 'Borttagen' },
  entity: {
    contact: 'Kontakt', registerActor: 'Aktör', actor: 'Aktör i ärende', case: 'Ärende', meeting: 'Möte', application: 'Ansökan', applicationVersion: 'Låst ansökan',
    statement: 'Underlag', decision: 'Beslut', commitment: 'Åtagande', caseRole: 'Roll', assessment: 'Bedömning', document: 'Dokument', networkMeeting: 'Träff',
    invitation: 'Inbjudan', merge: 'Sammanslagning', correction: 'Rättelse', disposal: 'Gallring', dataExtract: 'Registerutdrag', settings: 'Inställningar',
  },
  kind: { export: 'Exporterad lista', invitation: 'Inbjudan', application: 'Låst ansökan', extract: 'Registerutdrag', contact: 'Kontakt', actor: 'Aktör' },
  state: { open: 'Öppet', kept: 'Hållet', broken: 'Brutet', changed: 'Ändrat' },
}

/** What a field says, in words where it is stored as a code. */
export const extractValue = (name: string, text: string): string => VALUES[name.split('.').at(-1) ?? '']?.[text] ?? text
