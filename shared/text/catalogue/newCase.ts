import type { Origin } from '../../domain/case.ts'
import { overviewWords } from './case.ts'

/** Texts of the form that opens a case. */
export const newCaseText = {
  title: 'Nytt ärende',
  facts: 'Det här räcker för att öppna ett ärende efter första mötet. Allt går att ändra senare.',
  /** The questions have the same names as in the case itself. */
  fields: {
    title: { label: overviewWords.title, help: 'Så känner du igen det i listan, till exempel Möllan kvarter 12.' },
    area: { label: overviewWords.area, help: 'Gatan, torget eller kvarteret som det handlar om.' },
    origin: { label: overviewWords.origin },
    duration: { label: overviewWords.duration },
    firstContact: { label: overviewWords.firstContact },
    firstMeetingOn: { label: overviewWords.firstMeetingOn, help: 'Skriv 2026-11-21, idag eller igår, eller välj i kalendern.' },
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
