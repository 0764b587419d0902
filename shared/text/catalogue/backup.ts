import type { BackupKind } from '../../domain/backup.ts'
import { formatInstant } from '../../domain/date.ts'
import { formatAmount } from '../../domain/money.ts'

const counted = (count: number, one: string, many: string): string => `${formatAmount(count)} ${count === 1 ? one : many}`

/** Texts about backups, wherever they are spoken of. */
export const backupText = {
  title: 'Säkerhetskopior',
  now: 'Säkerhetskopiera nu',
  running: 'Säkerhetskopierar …',
  done: (fileName: string) => `Säkerhetskopian ${fileName} är skriven och kontrollerad.`,
  intro:
    'En säkerhetskopia innehåller alla ärenden, dokument och inställningar. Programmet gör en själv varje dag som något har ändrats, och före sådant som ändrar mycket på en gång.',
  rotation:
    'Av dem som programmet gör själv sparas den senaste för 12 dagar, 10 veckor och 9 månader. De du gör med knappen tas aldrig bort.',
  /** Beginnings of file names. */
  stems: {
    byHand: 'Samverkansstöd',
    daily: 'Samverkansstöd dagligen',
    beforeMigration: 'Samverkansstöd före uppgradering',
    beforeRestore: 'Samverkansstöd före återställning',
    beforeImport: 'Samverkansstöd före inläsning',
    beforeDisposal: 'Samverkansstöd före gallring',
  } satisfies Record<BackupKind, string>,
  /** What made it, in the list. */
  kinds: {
    byHand: 'gjord för hand',
    daily: 'daglig',
    beforeMigration: 'före uppgradering',
    beforeRestore: 'före återställning',
    beforeImport: 'före inläsning',
    beforeDisposal: 'före gallring',
  } satisfies Record<BackupKind, string>,
  sealed: 'krypterad',
  lacking: (count: number) => `${counted(count, 'bilaga saknades', 'bilagor saknades')} när kopian gjordes`,
  none: 'Det finns ingen säkerhetskopia i mappen än.',
  list: 'Säkerhetskopior i mappen, nyast först',
  showAll: (count: number) => `Visa alla ${count}`,
  restore: 'Återställ',
  restoreNamed: (fileName: string) => `Återställ ${fileName}`,
  chooseFile: 'Återställ från en fil',
  inspecting: 'Läser säkerhetskopian …',
} as const

/** The tables that mean something to the user; the others follow with them. */
export const contentNames: Readonly<Record<string, (count: number) => string>> = {
  cases: (count) => counted(count, 'ärende', 'ärenden'),
  meeting: (count) => counted(count, 'möte', 'möten'),
  application_version: (count) => counted(count, 'låst ansökan', 'låsta ansökningar'),
  decision: (count) => counted(count, 'beslut', 'beslut'),
  document: (count) => counted(count, 'dokument', 'dokument'),
}

/** Texts of a restore: what is there, what will happen, what happened. */
export const restoreText = {
  title: 'Återställ säkerhetskopian',
  made: (instant: string | null) => (instant === null ? 'Kopian saknar uppgift om när den gjordes.' : `Kopian gjordes ${formatInstant(instant)}.`),
  noManifest: 'Filen saknar sin kontrollsumma bredvid sig. Innehållet är läst och kontrollerat ändå.',
  newerHere: (commits: number) =>
    `Det som finns här är nyare: ${counted(commits, 'ändring har', 'ändringar har')} gjorts efter kopian och försvinner ur programmet.`,
  olderHere: (commits: number) => `Kopian är nyare än det som finns här: den har ${counted(commits, 'ändring', 'ändringar')} till.`,
  same: 'Kopian och det som finns här är lika.',
  otherDatabase: 'Kopian kommer från en annan databas än den som är öppen, till exempel från en annan dator.',
  nothingHere: 'Databasen som ligger här är inte öppen, så det går inte att jämföra.',
  columns: { there: 'I kopian', here: 'Här nu' },
  willHappen:
    'Kopian tar databasens plats. Det som finns här nu säkerhetskopieras först och läggs sedan undan bredvid databasen, så att inget går förlorat.',
  willHappenUnopened:
    'Kopian tar databasens plats. Filen som ligger här ändras inte utan läggs undan bredvid, så att den finns kvar.',
  confirm: 'Återställ kopian',
  done: 'Säkerhetskopian är återställd.',
  aside: (path: string) => `Den ersatta databasen ligger kvar här: ${path}`,
  faulty: 'Kopian kan inte återställas',
  missingFiles: (count: number) => `${counted(count, 'bilaga som hör till kopian finns', 'bilagor som hör till kopian finns')} inte bredvid den och följer inte med.`,
  opening: {
    title: 'Kopian är krypterad',
    lead: 'Skriv lösenordsfrasen som gällde när kopian gjordes, eller koden på återställningsbladet.',
    with: 'Öppna med',
    ways: { passphrase: 'Lösenordsfras', code: 'Återställningskod' },
    codeHelp: 'Sju grupper med fem tecken. Små och stora bokstäver är lika bra.',
    wrongGroup: (group: number) => `Grupp ${group} stämmer inte. Läs den igen på bladet.`,
    wrongLength: 'Koden ska vara sju grupper med fem tecken.',
    open: 'Öppna kopian',
  },
} as const
