import type { Estimate, PreferredWay } from '../../domain/register/contact.ts'

export const preferredWayNames: Record<PreferredWay, string> = {
  notSet: 'Ej satt',
  phone: 'Telefon',
  email: 'E-post',
  letter: 'Brev',
  meeting: 'Möte',
}

export const estimateNames: Record<Estimate, string> = { notSet: 'Ej satt', low: 'Lågt', medium: 'Mellan', high: 'Högt' }

export const contactWords = {
  heading: 'Kontakter',
  empty: 'Ingen person hos aktören är antecknad än.',
  add: 'Lägg till kontakt',
  goOnWriting: 'Fortsätt på den nya kontakten',
  newTitle: 'Ny kontakt',
  changeTitle: 'Ändra kontakten',
  change: 'Ändra',
  changeLabel: (name: string) => `Ändra ${name}`,
  done: 'Klar',
  remove: 'Ta bort kontakten',
  discard: 'Släng utkastet',
  removed: (name: string) => `${name} togs bort.`,
  name: 'Namn',
  role: 'Roll hos aktören',
  roleHelp: 'Till exempel ordförande eller verksamhetschef.',
  since: 'Från och med',
  until: 'Till och med',
  untilHelp: 'Fyll i när personen har slutat.',
  phone: 'Telefon',
  email: 'E-post',
  preferredWay: 'Nås helst genom',
  preferred: (way: string) => `nås helst genom ${way.toLocaleLowerCase('sv')}`,
  source: 'Varifrån uppgifterna kommer',
  sourceHelp: 'Den som finns här har rätt att få veta det. Till exempel: personen själv, vid första mötet.',
  sourceOn: 'När uppgifterna lämnades',
  internal: 'Egen uppskattning',
  internalHelp: 'Bara för dig. Följer inte med när du exporterar, om du inte själv väljer det.',
  influence: 'Inflytande',
  interest: 'Intresse',
  notes: 'Anteckningar',
  notesHelp: 'Skriv bara det du behöver för samarbetet. Inga personnummer, inget om hälsa.',
  former: 'Tidigare',
  alsoAt: (names: string) => `Finns också hos ${names}.`,
  from: (source: string, on: string | null) => `Uppgifterna kommer från: ${source}${on ? `, ${on}` : ''}.`,
} as const
