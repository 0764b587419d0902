import type { RowFault } from '../../domain/imports/incoming.ts'
import type { ImportField } from '../../domain/imports/fields.ts'
import type { ImportBatch, ImportTask, RowChoice, RowOutcome } from '../../domain/imports/preview.ts'
import { TABLE_LIMITS, type TableFaultCode } from '../../domain/imports/table.ts'
import type { Delicate } from '../../domain/imports/delicate.ts'
import { formatAmount } from '../../domain/money.ts'
import { fieldHeadings } from './exports.ts'
import { sensitiveSubjects } from './sensitive.ts'

const counted = (count: number, one: string, many: string): string => `${formatAmount(count)} ${count === 1 ? one : many}`

const faultReasons: Record<RowFault['code'], string> = {
  required: 'saknas',
  'too-long': 'är för lång',
  'too-large': 'är för stor',
  negative: 'är negativ',
  'not-whole': 'är inget heltal',
  'no-such-day': 'är en dag som inte finns',
  'in-the-future': 'ligger i framtiden',
  'not-yet': 'Datumet ligger i framtiden.',
  'in-the-past': 'har redan varit',
  'before-first-meeting': 'ligger för tidigt',
  'before-decision-1': 'ligger för tidigt',
  'answer-before-decision': 'ligger för tidigt',
  'not-an-email': 'är ingen e-postadress',
  'ends-before-start': 'slutar innan den börjar',
  'organisation-number': 'är inget organisationsnummer',
  'personal-number': 'är ett personnummer, som inte får sparas',
  'unknown-choice': 'är ett okänt val',
  'name-taken': 'är upptaget',
  invalid: 'går inte att läsa',
  'formula-without-value': 'är en formel utan värde. Öppna filen i Excel och spara den igen',
  'error-value': 'är ett felvärde i Excel',
}

/** What is wrong with a file, and what to do. Nothing has been changed. */
export const tableFaultSentences: Record<TableFaultCode, string> = {
  'not-found': 'Filen går inte att öppna. Kontrollera att den finns kvar och inte är låst av ett annat program.',
  empty: 'Filen är tom. Välj en fil med minst en rad.',
  'too-large': `Filen är för stor. Den får vara högst ${TABLE_LIMITS.fileBytes / 1024 / 1024} MB, och högst ${TABLE_LIMITS.unpackedBytes / 1024 / 1024} MB uppackad. Dela upp den.`,
  'too-many-rows': `Filen har för många rader. Dela upp den i delar om högst ${formatAmount(TABLE_LIMITS.rows)} rader.`,
  'too-many-columns': `Filen har fler än ${TABLE_LIMITS.columns} kolumner. Ta bort de kolumner som inte behövs.`,
  'unknown-type': 'Filen är ingen tabell. Välj en Excelfil (.xlsx) eller en textfil med kolumner (.csv).',
  broken: 'Filen är skadad och går inte att läsa. Öppna den i Excel, spara den på nytt och försök igen.',
  'old-or-locked-excel': 'Filen är i Excels äldre format eller skyddad med lösenord. Spara den som .xlsx utan lösenord.',
  macros: 'Filen innehåller makron. Spara den som .xlsx utan makron.',
  'no-sheet': 'Filen har inget synligt blad att läsa.',
}

export const importText = {
  title: 'Importera aktörer',
  menu: 'Importera',
  facts: 'Från Excel eller CSV. Inget ändras förrän du har sett vad som händer.',
  chooseFile: 'Välj fil',
  otherFile: 'Välj en annan fil',
  reading: 'Läser filen …',
  nothingChanged: 'Inget har ändrats.',
  readAs: (encoding: string, rows: number) => `${counted(rows, 'rad', 'rader')}, läst som ${encoding}`,
  otherSheets: (sheet: string) => `Filen har flera blad. Bladet ${sheet} läses.`,
  columns: 'Kolumner',
  columnsTable: 'Vad kolumnerna innehåller',
  columnHead: 'Kolumn i filen',
  content: 'Innehåller',
  example: 'Till exempel',
  columnsHelp: 'Välj vad varje kolumn innehåller. Valen används igen nästa gång en fil har samma rubriker.',
  hasHeadings: 'Första raden är rubriker',
  column: (number: number) => `Kolumn ${number}`,
  holds: (heading: string) => `Vad kolumnen ${heading} innehåller`,
  notRead: 'Läses inte',
  needsName: 'Välj vilken kolumn som är aktörens namn.',
  columnsRead: (read: number, all: number): string => `${formatAmount(read)} av ${counted(all, 'kolumn', 'kolumner')} läses.`,
  changeColumns: 'Ändra kolumnerna',
  preview: 'Visa vad som händer',
  previewing: 'Jämför med registret …',
  rows: 'Rader',
  show: 'Visa',
  all: 'Alla',
  outcomes: { new: 'Nya', changed: 'Ändrar', duplicate: 'Trolig dubblett', unchanged: 'Redan lika', unreadable: 'Går inte att läsa' } satisfies Record<RowOutcome, string>,
  rowOutcomes: { new: 'ny', changed: 'ändrar', duplicate: 'trolig dubblett', unchanged: 'redan lika', unreadable: 'går inte att läsa' } satisfies Record<RowOutcome, string>,
  counted: (what: string, count: number): string => `${what} (${formatAmount(count)})`,
  choices: { add: 'Lägg till som ny', update: 'Uppdatera', skip: 'Hoppa över' } satisfies Record<RowChoice, string>,
  choiceFor: (line: number) => `Val för rad ${line}`,
  chooseAll: 'Välj för alla i listan:',
  line: 'Rad',
  isLike: (name: string) => `Liknar ${name}`,
  change: (field: ImportField, from: string, to: string) => `${fieldHeadings[field]}: ${from === '' ? 'tomt' : from} → ${to}`,
  fault: ({ field, code }: RowFault): string => (field === null ? `Raden ${faultReasons[code]}.` : `${fieldHeadings[field]} ${faultReasons[code]}.`),
  delicateChoice: 'Att läsa igenom',
  delicate: ({ field, kind }: Delicate): string =>
    kind === 'personalNumber'
      ? `${fieldHeadings[field]}: ser ut att innehålla ett personnummer.`
      : `${fieldHeadings[field]}: kan vara en känslig uppgift om ${sensitiveSubjects[kind]}.`,
  delicateRows: (count: number): string =>
    `${counted(count, 'rad', 'rader')} har något som ser ut som ett personnummer eller en känslig uppgift. Läs ${count === 1 ? 'den' : 'dem'} under Att läsa igenom, och hoppa över det som inte ska sparas.`,
  refusedColumn: (heading: string): string =>
    `Kolumnen ${heading} innehåller personnummer. De får inte sparas i registret, så kolumnen läses inte och inget av den följer med.`,
  run: 'Importera',
  tasks: { import: 'Importerar …', undo: 'Tar tillbaka importen …' } satisfies Record<ImportTask, string>,
  cancel: 'Avbryt och ta tillbaka',
  cancelled: 'Importen avbröts, och det som hann läggas in är borttaget igen.',
  progress: (done: number, total: number) => `${formatAmount(done)} av ${formatAmount(total)}`,
  done: (batch: ImportBatch) =>
    `Importen är klar: ${counted(batch.added, 'rad', 'rader')} lades till, ${formatAmount(batch.changed)} ändrade något, ${formatAmount(batch.skipped)} hoppades över och ${formatAmount(batch.unreadable)} gick inte att läsa.`,
  summary: (batch: ImportBatch) => `${formatAmount(batch.added)} tillagda, ${formatAmount(batch.changed)} ändrade, ${formatAmount(batch.skipped)} överhoppade, ${formatAmount(batch.unreadable)} olästa`,
  saveProtocol: 'Spara protokoll',
  protocolSaved: (path: string) => `Protokollet är sparat: ${path}`,
  undo: 'Ångra importen',
  undone: (count: number) => `Importen är ångrad: ${counted(count, 'ändring', 'ändringar')} togs tillbaka.`,
  kept: (count: number) => `${counted(count, 'post har', 'poster har')} ändrats eller används sedan dess och är kvar:`,
  earlier: 'Tidigare importer',
  none: 'Inget har importerats än.',
  states: { running: 'Pågår', interrupted: 'Avbruten på vägen', done: 'Klar', undoing: 'Ångras', partlyUndone: 'Delvis ångrad', undone: 'Ångrad' } satisfies Record<ImportBatch['state'], string>,
  source: (fileName: string) => `Import av ${fileName}`,
  results: { added: 'Tillagd', changed: 'Ändrad', unchanged: 'Redan lika', skipped: 'Överhoppad', unreadable: 'Gick inte att läsa' },
  protocolHeadings: ['Rad', 'Utfall', 'Aktör', 'Orsak'],
  protocolStem: (fileName: string) => `Importprotokoll ${fileName}`,
} as const
