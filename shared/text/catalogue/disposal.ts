import type { DisposalKind } from '../../domain/respect/disposal.ts'

export const disposalKinds: Record<DisposalKind, string> = {
  afterCase: 'Alla ärenden som personen var med i är avslutade',
  withoutCase: 'Personen har inte varit med i något ärende',
}

/** Words of the log of disposal as a document. */
export const disposalDocument = {
  title: 'Gallringslogg',
  subject: 'Beslut om gallring av personuppgifter i Samverkansstöd',
  lead: 'Här står varje beslut om gallring. Loggen innehåller inga namn: den pekar på uppgiftens nummer i registret.',
  none: 'Inga beslut om gallring är fattade.',
  kept: 'Låsta ansökningar, sparade dokument och beslut är allmänna handlingar och ändras inte. Uppgifter i säkerhetskopior finns kvar tills kopiorna har bytts ut.',
  caption: 'Beslut om gallring, det senaste först',
  decided: 'Beslut',
  what: 'Uppgift',
  why: 'Skäl',
  unknown: 'Gallrad person',
  disposed: (texts: number) => `Gallrad. ${texts} texter ändrade.`,
  keptUntil: (day: string) => `Behålls till ${day}.`,
  dueSince: (day: string, last: string) => `Skulle gallras ${day}. Senaste kontakt ${last}.`,
} as const

export const disposalScreen = {
  title: 'Gallra',
  facts: 'Personer vars uppgifter inte längre behövs.',
  none: 'Ingen i registret ska gallras nu.',
  count: (count: number) => (count === 1 ? 'En person i registret ska gallras eller få ett beslut om att behållas.' : `${count} personer i registret ska gallras eller få ett beslut om att behållas.`),
  go: 'Gå till gallringen',
  rules: 'Regler',
  afterCase: 'Månader efter att det sista ärendet avslutades',
  withoutCase: 'Månader efter senaste kontakt, för den som inte varit med i något ärende',
  saveRules: 'Spara reglerna',
  rulesSaved: 'Reglerna är sparade.',
  badMonths: 'Skriv ett antal månader mellan 1 och 600.',
  due: 'Ska gallras',
  why: (kind: DisposalKind, last: string, due: string) => `${disposalKinds[kind]}. Senaste kontakt ${last}, gallras från ${due}.`,
  reason: 'Skäl till beslutet',
  keepUntil: 'Behåll till',
  dispose: 'Gallra',
  disposeNamed: (name: string) => `Gallra ${name}`,
  keep: 'Behåll till datumet',
  keepNamed: (name: string) => `Behåll ${name} till datumet`,
  needsReason: 'Skriv ett skäl först.',
  confirmTitle: (name: string) => `Gallra ${name}?`,
  confirm: 'Namn, telefon, e-post och anteckningar tas bort ur registret, ur ändringarnas historik och ur texter i möten och ärenden. Ärendenas roller, datum och belopp finns kvar. Låsta ansökningar, sparade dokument och beslut är allmänna handlingar och ändras inte. Säkerhetskopior har kvar uppgifterna tills de har bytts ut. Det här går inte att ångra.',
  disposed: 'Personen är gallrad. Beslutet står i gallringsloggen.',
  kept: 'Personen behålls. Beslutet står i gallringsloggen.',
  log: 'Gallringslogg',
  saveLog: 'Spara gallringsloggen som PDF',
  logSaved: (path: string) => `Gallringsloggen är sparad: ${path}`,
} as const
