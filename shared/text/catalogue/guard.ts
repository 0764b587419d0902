import { formatAmount } from '../../domain/money.ts'
import type { Hold } from '../../domain/hold.ts'

const counted = (count: number, one: string, many: string): string => `${formatAmount(count)} ${count === 1 ? one : many}`

/** Texts about what is done when the disk, the file or the database fails. */
export const guardText = {
  /** Stands in the place of a case's name that could not be read. */
  lostCase: 'Ärende vars uppgifter gick förlorade',
  unknownArea: 'Okänt område',
  retry: 'Försök igen',
  retrying: 'Försöker igen …',
  saveCopy: 'Spara en kopia av allt …',
  saveDocuments: 'Spara dokumenten …',
  chooseFolder: 'Välj en mapp',
  copySaved: (path: string): string => `Kopian är skriven och kontrollerad: ${path}`,
  documentsSaved: (count: number): string => `${counted(count, 'dokument är sparat', 'dokument är sparade')} i mappen.`,
  keepMine: 'Fortsätt med det jag hade öppet',
  openOther: 'Öppna filen som ligger där nu',
  kept: (path: string): string => `Du fortsätter med det du hade öppet. Den andra filen ligger kvar som ${path}.`,
} as const

/** What is wrong and what is safe, said above every page for as long as nothing can be saved. */
export function holdWords(hold: Hold): { readonly title: string; readonly sentence: string } {
  switch (hold.reason) {
    case 'read-only':
      return {
        title: 'Du kan titta men inte ändra',
        sentence:
          'Databasen eller mappen den ligger i är skrivskyddad. Allt som är sparat går att läsa, söka i och spara undan. Ta bort skrivskyddet och försök igen, så kan du arbeta vidare utan att starta om.',
      }
    case 'write-failed':
      return {
        title: 'Det går inte att spara just nu',
        sentence:
          'Disken svarar med fel när programmet skriver. Allt som är sparat går att läsa, och det du skriver finns kvar här och sparas när disken svarar igen. Programmet försöker av sig självt. Sitter databasen på en minnessticka eller en nätverksplats, kontrollera den.',
      }
    case 'replaced':
      return {
        title: hold.isGone ? 'Databasfilen har försvunnit' : 'Ett annat program har bytt ut databasfilen',
        sentence: replacedSentence(hold),
      }
    default:
      return hold.reason satisfies never
  }
}

function replacedSentence({ isGone, rescuedPath }: Hold): string {
  const what = isGone
    ? 'Filen togs bort medan du arbetade, kanske av ett program som synkar mappen.'
    : 'Filen byttes medan du arbetade, troligen av ett program som synkar mappen. Inget skrivs i den nya filen förrän du har valt.'
  return rescuedPath === null
    ? `${what} Det du hade öppet går att läsa men kunde inte sparas bredvid. Spara en kopia av allt i en annan mapp innan du stänger programmet.`
    : `${what} Det du hade öppet är sparat som ${rescuedPath}. Det du skriver nu finns kvar här och sparas när du har valt.`
}

/** Texts of the repair of a damaged database. */
export const repairText = {
  title: 'Läs ut det som går att läsa',
  intro:
    'Programmet kan läsa den skadade filen rad för rad och lägga det som går att läsa i en ny databas. Den skadade filen ändras inte. Du får se resultatet bredvid den nyaste säkerhetskopian och väljer själv vad du fortsätter med.',
  start: 'Läs ut det som går',
  running: 'Läser den skadade filen …',
  unreadable: 'Det gick inte att läsa något ur filen. Återställ en säkerhetskopia i stället.',
  whole: 'Allt gick att läsa ut.',
  some: (lost: number): string => `Allt gick inte att läsa ut: ${counted(lost, 'rad saknas', 'rader saknas')}.`,
  someUnknown: 'Allt gick inte att läsa ut. Hur mycket som saknas går inte att säga för alla delar.',
  columns: { what: 'Innehåll', read: 'Utläst', lost: 'Saknas', backup: 'Säkerhetskopian' },
  unknown: 'okänt',
  backup: (day: string): string => `Den nyaste säkerhetskopian som går att använda är från ${day}.`,
  noBackup: 'Det finns ingen säkerhetskopia som går att använda i mappen.',
  behind: (commits: number): string =>
    commits > 0
      ? `${counted(commits, 'ändring har', 'ändringar har')} gjorts efter säkerhetskopian. De finns bara i det utlästa.`
      : 'Inget har ändrats efter säkerhetskopian. Välj den.',
  choose: 'Fortsätt med det utlästa',
  chosenTitle: 'Fortsätt med det utlästa',
  chosenWillHappen: 'Den skadade filen sparas bredvid under ett annat namn, och den nya databasen tar dess plats. Säkerhetskopiorna är orörda.',
  others: 'Övriga uppgifter',
  rebuilt: (cases: number): string =>
    `${counted(cases, 'ärende', 'ärenden')} gick inte att läsa men är ihopsatta ur ändringsloggen, så att allt som hör till dem finns kvar. Läs igenom dem.`,
} as const

/** Parts of a database that mean something to the user, in the order they are told. */
export const tableNames: Readonly<Record<string, string>> = {
  cases: 'Ärenden',
  actor: 'Aktörer i registret',
  contact: 'Kontaktpersoner',
  case_role: 'Aktörer i ärenden',
  meeting: 'Möten',
  meeting_line: 'Rader i mötesanteckningar',
  task: 'Uppgifter',
  decision: 'Beslut',
  assessment: 'Kriteriebedömningar',
  application_draft: 'Ansökningar under arbete',
  application_version: 'Låsta ansökningar',
  statement_draft: 'Underlag till nämnden',
  opinion: 'Synpunkter',
  plan: 'Planer',
  plan_item: 'Rader i planer',
  ledger_row: 'Rader i liggaren',
  commitment: 'Åtaganden',
  result_version: 'Låsta resultatrapporter',
  lesson: 'Lärdomar',
  document: 'Dokument',
  document_content: 'Dokumentfiler',
  attachment: 'Bilagor',
  change_log: 'Ändringslogg',
}
