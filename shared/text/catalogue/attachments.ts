import { assertNever } from '../../assertNever.ts'
import type { AddFault, AttachmentSubjectKind, AttachmentView, CopyFault, FileState } from '../../domain/attachments/attachment.ts'
import { MOST_ATTACHMENT_BYTES } from '../../domain/attachments/attachment.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { capitalise } from '../capitalise.ts'
import { paragraphText } from './decisions.ts'
import { byteSize } from './sizes.ts'
import { meetingKindName } from './timeline.ts'

/** Texts of attachments: files that were dropped or picked. */
export const attachmentText = {
  heading: 'Bilagor',
  theCase: 'ärendet',
  help: 'Dra filer hit, eller lägg till dem med knappen. Programmet sparar en egen kopia av varje fil.',
  emptyClosed: 'Inga bilagor.',
  listOf: (what: string) => `Bilagor: ${what}`,
  add: 'Lägg till filer',
  addTo: (what: string) => `Lägg till filer: ${what}`,
  drop: 'Släpp filerna för att lägga till dem',
  unnamed: 'Namnlös fil',
  chooseTitle: (many: boolean) => (many ? 'Välj filer att lägga till' : 'Välj filen'),
  saveTitle: 'Spara bilagan som',
  open: 'Öppna',
  openNamed: (name: string) => `Öppna ${name}`,
  save: 'Spara som',
  saveNamed: (name: string) => `Spara ${name} som`,
  menu: (name: string) => `Mer om ${name}`,
  remove: 'Ta bort',
  removed: (name: string) => `Bilagan ${name} är borttagen`,
  note: 'Anteckning',
  noteOf: (name: string) => `Anteckning om ${name}`,
  addNote: 'Skriv en anteckning',
  changeNote: 'Ändra anteckningen',
  noteDone: 'Klar',
  adding: (name: string) => `Lägger till ${name}`,
  addingShare: (percent: number) => `${percent} procent`,
  cancel: 'Avbryt',
  cancelNamed: (name: string) => `Avbryt ${name}`,
  added: (count: number) => (count === 1 ? 'En fil är tillagd' : `${count} filer är tillagda`),
  saved: 'Kopian är sparad',
  findAgain: 'Välj filen på nytt',
  mended: (name: string) => `${name} är på plats igen`,
  runsMark: 'Öppnas inte härifrån',
  tooMany: (most: number) => `Lägg till högst ${most} filer i taget.`,
  associationReports: 'Föreningens handlingar',
} as const

/** Why a file was not added: what happened, and what to do. */
export function addFaultSentence(fault: AddFault, name: string): string {
  switch (fault) {
    case 'folder':
      return `${name} är en mapp. Lägg till filerna i den, eller packa mappen som en zip-fil.`
    case 'unreadable':
      return `${name} gick inte att läsa. Kontrollera att filen finns kvar och att du får läsa den.`
    case 'too-large':
      return `${name} är för stor. En bilaga får vara högst ${byteSize(MOST_ATTACHMENT_BYTES)}, eftersom alla bilagor följer med i varje säkerhetskopia. Spara filen i diariet och skriv var den finns.`
    case 'gone':
      return `${name} finns inte kvar där den var. Välj filen på nytt.`
    case 'no-room':
      return `${name} fick inte plats på disken. Inget är ändrat. Frigör utrymme och försök igen.`
    case 'cancelled':
      return `${name} lades inte till.`
    case 'different':
      return `${name} har ett annat innehåll än bilagan hade. Inget är ändrat. Välj den fil som lades till från början, eller lägg till den här som en ny bilaga.`
    default:
      return assertNever(fault)
  }
}

/** Why a file was not opened or saved. */
export function copyFaultSentence(fault: CopyFault, name: string): string {
  switch (fault) {
    case 'missing':
      return `Filen ${name} saknas. Välj den på nytt, eller hämta den ur en säkerhetskopia.`
    case 'altered':
      return `Filen ${name} har ändrats sedan den lades till och visas därför inte. Välj rätt fil på nytt, eller hämta den ur en säkerhetskopia.`
    case 'runs':
      return `${name} är ett program eller en genväg och öppnas inte härifrån, eftersom den kan skada datorn. Spara den om du vet vad den är.`
    case 'unknown':
      return `${name} har ingen filändelse, så det går inte att veta vad som skulle öppnas. Spara den i stället.`
    case 'no-program':
      return `Datorn har inget program som öppnar ${name}. Spara den i stället.`
    case 'not-written':
      return `${name} gick inte att spara där. Välj en annan mapp.`
    default:
      return assertNever(fault)
  }
}

export const fileStateNames: Readonly<Record<Exclude<FileState, 'sound'>, string>> = {
  missing: 'Filen saknas',
  altered: 'Filen har ändrats',
}

export const fileStateHelp: Readonly<Record<Exclude<FileState, 'sound'>, string>> = {
  missing: 'Filen finns inte kvar bland programmets filer. Välj den på nytt om du har den kvar någonstans.',
  altered: 'Filen är inte längre densamma som lades till. Välj den rätta på nytt om du har den kvar någonstans.',
}

const SUBJECTS: Readonly<Record<AttachmentSubjectKind, string>> = {
  case: 'Ärendet',
  meeting: 'Möte',
  ledgerRow: 'Rad i ekonomin',
  decision: 'Beslut',
  associationReport: attachmentText.associationReports,
}

/** What an attachment belongs to, in a few words. */
export function attachmentSubjectText(view: Pick<AttachmentView, 'subject' | 'subjectOn' | 'subjectName' | 'isSubjectThere'>, model: ProcessModel): string {
  const { subject, subjectOn, subjectName, isSubjectThere } = view
  const word = SUBJECTS[subject.kind]
  if (!isSubjectThere) return `${word} som är borttaget`
  if (subject.kind === 'meeting') return `${capitalise(meetingKindName(model, subjectName)) || word} ${subjectOn ?? ''}`
  if (subject.kind === 'decision') return `${word} ${subjectOn ?? ''}, ${paragraphText(subjectName)}`
  if (subject.kind === 'ledgerRow') return [`${word} ${subjectOn ?? ''}`, subjectName].filter(Boolean).join(', ')
  return word
}

/** Texts of the check of all files in the settings. */
export const fileCheckText = {
  heading: 'Bilagornas filer',
  count: (files: number, bytes: number) =>
    files === 0 ? 'Inga bilagor är tillagda än.' : `${files === 1 ? 'En fil' : `${files} filer`}, ${byteSize(bytes)} tillsammans.`,
  help: 'Vid varje säkerhetskopia läses alla filer igenom. Du kan också göra det nu.',
  check: 'Kontrollera filerna',
  checking: (percent: number) => `Läser filerna, ${percent} procent`,
  allSound: 'Alla filer är som när de lades till.',
  faults: (count: number) => (count === 1 ? 'En fil är inte som den ska:' : `${count} filer är inte som de ska:`),
  faultsLabel: 'Filer som saknas eller har ändrats',
} as const
