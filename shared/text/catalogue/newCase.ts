import type { Origin } from '../../domain/case.ts'

/** Texts of the form that opens a case. */
export const newCaseText = {
  title: 'Nytt ärende',
  facts: 'Räcker att fylla i efter första mötet. Allt går att ändra senare.',
  fields: {
    title: { label: 'Ärendets namn', help: 'Så känner du igen det i listan, till exempel Möllan kvarter 12.' },
    area: { label: 'Område', help: 'Gatan, torget eller kvarteret som det handlar om.' },
    origin: { label: 'Vem började?' },
    duration: { label: 'Hur länge?' },
    firstContact: { label: 'Vem tog kontakt?' },
    firstMeetingOn: { label: 'Datum för det första mötet', help: 'Skriv 2026-11-21, idag eller igår, eller välj i kalendern.' },
  },
  firstContactHelp: {
    actors: 'Personen och vem hon eller han företräder. Skriv inga personnummer.',
    city: 'Lämna tomt om du själv söker upp aktörerna. Skriv inga personnummer.',
  } satisfies Record<Origin, string>,
  originHelp: {
    actors: 'Aktörer i området hörde av sig till staden.',
    city: 'Du söker upp aktörer, utforskar behovet och skriver ansökan tillsammans med dem.',
  } satisfies Record<Origin, string>,
  futureMeeting: 'Datumet ligger framåt i tiden. Stämmer det att mötet inte har varit än?',
  create: 'Skapa ärendet',
  leave: 'Lämna',
  clear: 'Töm formuläret',
  cleared: 'Formuläret är tömt.',
  kept: 'Det du skrev förra gången finns kvar.',
  keys: { create: 'skapar', leave: 'lämnar, det du skrivit finns kvar' },
} as const
