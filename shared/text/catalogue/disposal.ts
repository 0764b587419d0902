import type { DisposalKind, DueRecord } from '../../domain/respect/disposal.ts'

interface KindWords {
  /** Heading over what is due. */
  readonly title: string
  /** What the months of the rule run from. */
  readonly rule: string
  /** Why a record is due. */
  readonly why: (last: string) => string
  /** What goes and what stays, before the yes. */
  readonly confirm: string
}

const PERSON_CONFIRM =
  'Namn, telefon, e-post och anteckningar tas bort ur registret, ur ändringarnas historik och ur texter i möten och ärenden. Ärendenas roller, datum och belopp finns kvar. Låsta ansökningar, frysta planer, sparade dokument och beslut är allmänna handlingar och ändras inte.'

export const disposalKinds: Record<DisposalKind, KindWords> = {
  afterCase: {
    title: 'Personer i avslutade ärenden',
    rule: 'Personer i ärenden: månader efter att det sista ärendet avslutades',
    why: (last) => `Alla ärenden som personen var med i är avslutade. Senaste kontakt ${last}.`,
    confirm: PERSON_CONFIRM,
  },
  withoutCase: {
    title: 'Personer utan ärende',
    rule: 'Personer utan ärende: månader efter senaste kontakt',
    why: (last) => `Personen har inte varit med i något ärende. Senaste kontakt ${last}.`,
    confirm: PERSON_CONFIRM,
  },
  actor: {
    title: 'Aktörer utan ärende och kontakt',
    rule: 'Aktörer utan ärende, åtagande eller kontaktperson: månader efter senaste ändring eller träff',
    why: (last) => `Aktören finns inte i något ärende och har ingen kontaktperson. Senast aktuell ${last}.`,
    confirm: 'Aktören tas bort ur registret, med adress, nummer, anteckningar och historik. Var den bjuden till en träff står det Gallrad aktör där i stället, så att antalet stämmer. Namnet kan finnas kvar i mötesanteckningar och andra texter.',
  },
  networkMeeting: {
    title: 'Nätverkets träffar och inbjudningar',
    rule: 'Nätverkets träffar: månader efter träffen',
    why: (last) => `Träffen hölls ${last}.`,
    confirm: 'Namn och adresser tas bort ur inbjudningarna och ur det som skickades, och personer i registret ur anteckningarna. Rubrik, dag, teman, inbjudna aktörer och vilka som kom finns kvar. Brev som redan är sparade som filer ligger kvar i sin mapp.',
  },
  importBatch: {
    title: 'Importer',
    rule: 'Importer: månader efter importen',
    why: (last) => `Importen gjordes ${last}.`,
    confirm: 'Protokollet över importen och det som fanns före den tas bort. Aktörer och personer i registret ändras inte. Importen kan sedan inte tas tillbaka.',
  },
  registerExport: {
    title: 'Exportlogg',
    rule: 'Exportloggen: månader efter exporten',
    why: (last) => `Exporten gjordes ${last}.`,
    confirm: 'Raden i exportloggen tas bort. En fil som redan är sparad ligger kvar i sin mapp.',
  },
  merge: {
    title: 'Sammanslagningar',
    rule: 'Sammanslagningar: månader efter sammanslagningen',
    why: (last) => `Sammanslagen eller delad ${last}.`,
    confirm: 'Uppgifterna om posten som gick upp i en annan tas bort. Sammanslagningen kan sedan inte delas igen.',
  },
  actorList: {
    title: 'Listor som inte används',
    rule: 'Listor över aktörer: månader efter senaste ändring',
    why: (last) => `Listan ändrades senast ${last}.`,
    confirm: 'Listan tas bort. Aktörerna i den finns kvar i registret.',
  },
}

const DETAILS: Partial<Record<DisposalKind, (figures: readonly string[]) => string>> = {
  networkMeeting: ([invited = '0', sent = '0']) => `${invited} inbjudna, ${sent} utskick`,
  importBatch: ([rows = '0']) => `${rows} rader`,
  registerExport: ([actors = '0', contacts = '0']) => `${actors} aktörer, ${contacts} kontakter`,
  actorList: ([members = '0']) => `${members} aktörer`,
}

/** What a record is called in the list and in the question before the yes. */
export const disposalName = ({ kind, name, lastOn }: Pick<DueRecord, 'kind' | 'name' | 'lastOn'>): string =>
  kind === 'registerExport' ? `Export till ${name} ${lastOn}` : name

/** The name, with the actors of a person or the figures of a record. */
export function disposalLine(record: Pick<DueRecord, 'kind' | 'name' | 'lastOn' | 'details'>): string {
  const { kind, details } = record
  const more = DETAILS[kind]?.(details) ?? details.join(', ')
  return [disposalName(record), more].filter(Boolean).join(', ')
}

/** Words of the log of disposal as a document. */
export const disposalDocument = {
  title: 'Gallringslogg',
  subject: 'Beslut om gallring av uppgifter i Samverkansstöd',
  lead: 'Här står varje beslut om gallring. Loggen innehåller inga namn: den pekar på uppgiftens nummer i registret.',
  none: 'Inga beslut om gallring är fattade.',
  kept: 'Låsta ansökningar, frysta planer, sparade dokument och beslut är allmänna handlingar och ändras inte. Uppgifter i säkerhetskopior finns kvar tills kopiorna har tagits bort, också i den som skrivs före gallringen.',
  caption: 'Beslut om gallring, det senaste först',
  decided: 'Beslut',
  what: 'Uppgift',
  why: 'Beslut och skäl',
  unknown: 'Gallrad person',
  unknownActor: 'Gallrad aktör',
  disposed: (texts: number) => (texts === 0 ? 'Gallrad.' : texts === 1 ? 'Gallrad. En text ändrad.' : `Gallrad. ${texts} texter ändrade.`),
  backup: (file: string) => (file === '' ? 'Utan säkerhetskopia.' : `Säkerhetskopia: ${file}`),
  keptUntil: (day: string) => `Behålls till ${day}.`,
  dueSince: (day: string, last: string) => `Skulle gallras ${day}. Senast aktuell ${last}.`,
} as const

export const disposalScreen = {
  title: 'Gallra',
  facts: 'Personer, aktörer och poster som inte längre behövs. Inget försvinner av sig självt.',
  none: 'Inget ska gallras nu.',
  count: (count: number) => (count === 1 ? 'En post ska gallras eller få ett beslut om att behållas.' : `${count} poster ska gallras eller få ett beslut om att behållas.`),
  more: (shown: number, count: number) => `De ${shown} äldsta visas, av ${count}.`,
  go: 'Gå till gallringen',
  rules: 'Regler',
  saveRules: 'Spara reglerna',
  rulesSaved: 'Reglerna är sparade.',
  badMonths: 'Skriv ett antal månader mellan 1 och 600.',
  due: 'Ska gallras',
  decision: 'Ditt beslut',
  decisionHelp: 'Gäller den eller det du väljer i listan nedanför.',
  why: ({ kind, lastOn, dueOn }: Pick<DueRecord, 'kind' | 'lastOn' | 'dueOn'>) => `${disposalKinds[kind].why(lastOn)} Gallras från ${dueOn}.`,
  reason: 'Skäl till beslutet',
  keepUntil: 'Behåll till',
  keepUntilHelp: 'Bara om något ska behållas.',
  keepFirst: 'Skriv en dag framåt i tiden att behålla till.',
  dispose: 'Gallra',
  disposeNamed: (name: string) => `Gallra ${name}`,
  keep: 'Behåll',
  keepNamed: (name: string) => `Behåll ${name} till datumet`,
  needsReason: 'Skriv ett skäl först.',
  confirmTitle: (name: string) => `Gallra ${name}?`,
  backupFirst: 'En säkerhetskopia skrivs först, om det inte finns en från den senaste timmen. Säkerhetskopior har kvar uppgifterna tills kopiorna har tagits bort. Gallringen går inte att ångra.',
  withoutBackup: 'Gallra utan säkerhetskopia',
  disposed: 'Det är gallrat. Beslutet står i gallringsloggen.',
  kept: 'Det behålls. Beslutet står i gallringsloggen.',
  log: 'Gallringslogg',
  saveLog: 'Spara gallringsloggen som PDF',
  logSaved: (path: string) => `Gallringsloggen är sparad: ${path}`,
} as const
