import { formatInstant } from '../../domain/date.ts'
import type { CaseFileKind } from '../../domain/caseFile/kinds.ts'
import { CASE_FILE_LIMITS, type CaseFileFault, type Recipient } from '../../domain/caseFile/manifest.ts'
import type { CaseFilePreview, CaseFileProgress, TakenIn, Undone } from '../../domain/caseFile/preview.ts'
import type { FieldState, RowState } from '../../domain/caseFile/threeWay.ts'
import { formatAmount } from '../../domain/money.ts'
import { listInWords } from '../listInWords.ts'
import { byteSize } from './sizes.ts'

const counted = (count: number, one: string, many: string): string => `${formatAmount(count)} ${count === 1 ? one : many}`

export const caseFileKinds: Record<CaseFileKind, string> = {
  case: 'Ärendet och dagboken',
  actors: 'Aktörer och kontakter',
  criteria: 'Kriterier',
  application: 'Ansökan och underlag',
  decisions: 'Beslut',
  meetings: 'Möten',
  tasks: 'Uppgifter',
  dialogue: 'Dialog och synpunkter',
  plan: 'Plan',
  execution: 'Genomförande',
  money: 'Ekonomi',
  results: 'Resultat',
  lessons: 'Lärdomar',
  documents: 'Dokument och bilagor',
  log: 'Ändringslogg',
}

export const rowStates: Record<RowState, string> = {
  new: 'Nytt i filen',
  changedThere: 'Ändrat i filen',
  conflict: 'Olika på båda håll',
  removedThere: 'Borttaget i filen',
  changedHere: 'Ändrat bara här',
  removedHere: 'Borttaget här',
}

export const fieldStates: Record<FieldState, string> = { same: '', there: 'ändrat i filen', here: 'ändrat här', conflict: 'ändrat på båda håll' }

/** What is wrong with a file, and what to do. Nothing has been changed. */
export const caseFileFaults: Record<CaseFileFault, string> = {
  'not-found': 'Filen går inte att öppna. Kontrollera att den finns kvar och inte är låst av ett annat program.',
  'too-large': `Ärendefilen är för stor. Den får vara högst ${CASE_FILE_LIMITS.fileBytes / 1024 / 1024} MB, både packad och uppackad.`,
  'not-a-case-file': 'Filen är ingen ärendefil. Välj en fil som slutar på .samverkan.',
  'archive-zip': 'Det här är ett arkivpaket. Packa upp det och välj filen inuti som slutar på .samverkan.',
  damaged: 'Filen är skadad och går inte att läsa. Be om att få den skickad på nytt.',
  altered: 'Filen har ändrats sedan den skrevs, eller kommit fram ofullständig. Be om att få den skickad på nytt.',
  newer: 'Filen är skriven med en nyare version av Samverkansstöd. Uppdatera programmet på den här datorn först.',
  'not-sound': 'Innehållet i filen går inte ihop, så den tas inte in. Be den som skrev filen att skriva den på nytt.',
  stopped: 'Du stoppade. Inget har ändrats.',
}

export const recipientNames: Record<Recipient, string> = { colleague: 'En kollega', archive: 'Arkivet' }

const stages: Record<NonNullable<CaseFileProgress['stage']>, string> = {
  reading: 'Läser och kontrollerar filen …',
  comparing: 'Jämför med det som finns här …',
  gathering: 'Samlar ihop ärendet …',
  writing: 'Skriver filen …',
  backup: 'Skriver en säkerhetskopia först …',
  takingIn: 'Tar in ärendet …',
}

const handOver = {
  menu: 'Lämna över ärendet',
  title: 'Lämna över ärendet',
  backToCase: 'Tillbaka till ärendet',
  recipient: 'Till',
  explained: {
    colleague: 'En ärendefil med allt som hör till ärendet. Kollegan öppnar den i sitt eget Samverkansstöd, arbetar vidare och kan skicka tillbaka den.',
    archive: 'Ett paket för diariet (ZIP): en läsbar förteckning, alla dokument som filer med namn och ärendefilen. Diariet är det som gäller.',
  } satisfies Record<Recipient, string>,
  internal: 'Ta med interna anteckningar och ändringsloggen',
  internalHelp: 'Anteckningar om aktörer och kontakter, bedömt inflytande och intresse, noteringar om jäv och vem som ändrat vad.',
  sharedNotes: 'Ta med anteckningarna från möten som också gällde andra ärenden',
  contents: 'Det här följer med',
  shared: (count: number) => `${counted(count, 'möte gällde', 'möten gällde')} också andra ärenden. Tid, plats och deltagare följer med, men anteckningarna kan handla om de andra ärendena.`,
  sharedMeeting: (heldOn: string, name: string, others: string) => `${[heldOn, name].filter((each) => each !== '').join(' ')}: också ${others}`,
  missing: (names: readonly string[]) => `${counted(names.length, 'fil saknas', 'filer saknas')} eller har ändrats och följer inte med: ${listInWords(names)}.`,
  left: 'Nätverksmöten, lärdomar från andra ärenden och kontakternas uppdrag på andra håll stannar här.',
  rows: (count: number) => counted(count, 'post', 'poster'),
  files: (count: number, bytes: number) => `${counted(count, 'fil', 'filer')}, ${byteSize(bytes)}`,
  write: { colleague: 'Skriv ärendefilen', archive: 'Skriv arkivpaketet' } satisfies Record<Recipient, string>,
  written: (fileName: string) => `${fileName} ligger i mappen för dokument.`,
  showFolder: 'Visa mappen',
  personal: 'Filen innehåller personuppgifter. Skicka den bara på ett sätt som kommunen godkänner.',
  earlier: 'Tidigare filer för ärendet',
} as const

export const caseFileText = {
  handOver,
  title: 'Ta in en ärendefil',
  menu: 'Ta in en ärendefil',
  facts: 'Från en kollega eller från din gamla dator. Inget ändras förrän du har sett vad som händer.',
  chooseFile: 'Välj fil',
  otherFile: 'Välj en annan fil',
  nothingChanged: 'Inget har ändrats.',
  settingsExplained: 'Öppna ett ärende som någon har lämnat över, eller ta tillbaka ett som en kollega har skött.',
  stop: 'Stoppa',
  stages,
  progress: (done: number, total: number) => `${formatAmount(done)} av ${formatAmount(total)}`,
  fileStem: (title: string) => `Ärende ${title}`,
  archiveStem: (title: string) => `Arkivpaket ${title}`,
  writtenBy: ({ madeBy, madeAt }: Pick<CaseFilePreview, 'madeBy' | 'madeAt'>) => (madeBy === '' ? `Skriven ${formatInstant(madeAt)}` : `Skriven ${formatInstant(madeAt)} av ${madeBy}`),
  whatHappens: 'Det här händer',
  newCase: 'Ärendet finns inte här. Allt i filen tas in.',
  sameCase: 'Ärendet finns redan här. Det som bara har ändrats i filen tas in, och det som har ändrats här ligger kvar om du inte väljer något annat.',
  noCommonGround: 'Det finns ingen tidigare fil att jämföra med. Därför går det inte att se vem som har ändrat vad, och det som skiljer behålls som det är här tills du väljer.',
  nothingNew: 'Inget skiljer mellan filen och det som finns här.',
  takenInBefore: 'Filen har lästs eller skrivits här förut.',
  withoutInternal: 'Filen är skriven utan interna anteckningar. De som finns här ligger kvar.',
  quietly: (count: number) => `${counted(count, 'post', 'poster')} i dagbok, låsta versioner och ändringslogg läggs till.`,
  matches: 'Finns de redan här?',
  matchesHelp: 'De här liknar några i ditt register. Välj om de är samma, så läggs de inte till en gång till.',
  addAsNew: 'Lägg till som ny',
  isOurs: (name: string) => `Samma som ${name}`,
  differences: 'Det som skiljer',
  show: 'Visa',
  all: 'Alla',
  counted: (name: string, count: number) => `${name} (${formatAmount(count)})`,
  takeAll: 'Ta allt från filen',
  keepAll: 'Behåll allt som det är här',
  takeRow: 'Ta in',
  removeRow: 'Ta bort här också',
  fromFile: 'Från filen',
  here: 'Här',
  inFile: 'I filen',
  empty: 'tomt',
  held: 'Personen eller aktören har gallrats här och tas inte in igen.',
  takeIn: 'Ta in ärendet',
  takeInChanges: 'Ta in det valda',
  backupFirst: 'Först skrivs en säkerhetskopia. Du kan ångra efteråt.',
  done: (taken: Pick<TakenIn, 'added' | 'changed' | 'removed'>) =>
    `Klart. ${counted(taken.added, 'post är tillagd', 'poster är tillagda')}, ${formatAmount(taken.changed)} ändrade och ${formatAmount(taken.removed)} borttagna.`,
  left: (count: number) => `${counted(count, 'post', 'poster')} gick inte att ta in, för det som de hör till finns inte här.`,
  openCase: 'Öppna ärendet',
  undo: 'Ångra',
  undone: ({ undone, isRefused }: Undone) =>
    isRefused ? 'Ärendet kom med filen och har ändrats sedan dess. Därför går det inte att ångra.' : `Ångrat. ${counted(undone, 'post är', 'poster är')} som före filen.`,
  kept: (count: number) => `${counted(count, 'post har', 'poster har')} ändrats sedan dess och ligger kvar:`,
  earlier: 'Tidigare ärendefiler',
  none: 'Ingen ärendefil har skrivits eller tagits in här än.',
  directions: { written: 'Skriven', takenIn: 'Tagen ur ärendefil' },
  undoneAt: (at: string) => `ångrad ${formatInstant(at)}`,
} as const
