import { type IsoDate } from '../../domain/date.ts'
import type { LessonKind, LessonLevel } from '../../domain/lessons/lesson.ts'
import type { LessonFilter } from '../../domain/lessons/lessonList.ts'
import type { HelpReason } from '../../domain/lessons/relevance.ts'
import { listInWords } from '../listInWords.ts'
import { phaseNames } from './names.ts'

export const lessonKindNames: Record<LessonKind, string> = {
  lesson: 'Lärdom',
  successFactor: 'Framgångsfaktor',
  challenge: 'Utmaning',
}

export const lessonKindPlurals: Record<LessonKind, string> = {
  lesson: 'Lärdomar',
  successFactor: 'Framgångsfaktorer',
  challenge: 'Utmaningar',
}

export const lessonLevelNames: Record<LessonLevel, string> = {
  structure: 'Struktur',
  organisation: 'Organisation',
  individual: 'Individ',
}

/** Themes that come back from process to process; any other word is as good. */
export const SUGGESTED_THEMES = [
  'Rekrytering av deltagare',
  'Avhopp',
  'Förankring i den egna organisationen',
  'Nyckelpersoner som kom sent',
  'Projekttrötthet bland de boende',
  'Roller och ansvar',
  'Dialog och delaktighet',
  'Tidsplan',
  'Ekonomi',
  'Kommunikation',
  'Drift och överlämning',
] as const

/** `3 lärdomar`, of any kind. */
const counted = (count: number): string => (count === 1 ? '1 lärdom' : `${count} lärdomar`)

const REASONS: Record<HelpReason, string> = {
  sameArea: 'Samma område',
  sameTheme: 'Samma tema',
  sameAreaKind: 'Liknande slags område',
}

/** Texts of lessons: their page, a case's own, and those of others that may help. */
export const lessonWords = {
  title: 'Lärdomar',
  facts: (total: number, isFiltered: boolean): string => (isFiltered ? `${counted(total)} med det här urvalet` : counted(total)),
  empty: 'Här samlas det som har burit, det som har varit svårt och det ni skulle göra om. Skriv den första ovanför.',
  emptyFiltered: 'Ingen lärdom passar in på urvalet.',
  clear: 'Visa alla',
  search: 'Sök bland lärdomarna',
  kinds: 'Slag',
  levels: 'Nivå',
  phases: 'Fas',
  theme: 'Tema',
  allThemes: 'Alla teman',
  themeOf: (name: string, count: number): string => `${name} (${count})`,
  more: 'Visa fler',
  ofCase: 'Lärdomar från ärendet',
  emptyOfCase: 'Ingen lärdom är antecknad i ärendet.',
  helpful: 'Andra har lärt sig',
  helpfulHelp: 'Från andra ärenden i samma eller liknande områden, eller om samma tema.',
  reasons: (reasons: readonly HelpReason[]): string => reasons.map((reason) => REASONS[reason]).join(' · '),
  apply: 'Vi använder den',
  applyLabel: (text: string): string => `Vi använder den: ${text}`,
  usedNotice: 'Lärdomen är markerad som använd i ärendet.',
  used: (title: string, on: IsoDate): string => `Används i ${title} sedan ${on}`,
  unuse: 'Ta bort markeringen',
  unuseLabel: (title: string): string => `Ta bort markeringen att lärdomen används i ${title}`,
  unusedNotice: (title: string): string => `Lärdomen är inte längre markerad som använd i ${title}.`,
  notedOn: (on: IsoDate): string => `Antecknad ${on}`,
  quick: 'Ny lärdom',
  quickHelp: 'Skriv till exempel Börja med rundvandringar #dialog och delaktighet, eller Utmaning: få unga kom @individ. Enter sparar.',
  quickReads: (kind: LessonKind, theme: string, level: LessonLevel | ''): string =>
    [`Sparas som ${lessonKindNames[kind].toLocaleLowerCase('sv')}`, theme === '' ? '' : `tema ${theme}`, level === '' ? '' : `nivå ${lessonLevelNames[level].toLocaleLowerCase('sv')}`]
      .filter(Boolean)
      .join(' · '),
  add: 'Lägg till',
  needed: 'Skriv vad ni har lärt er.',
  change: 'Ändra',
  changeLabel: (text: string): string => `Ändra ${text}`,
  changeTitle: 'Ändra lärdomen',
  finish: 'Klar',
  remove: 'Ta bort lärdomen',
  removed: 'Lärdomen togs bort.',
  fields: {
    kind: 'Slag',
    text: 'Vad har ni lärt er',
    textHelp: 'Skriv så att någon i ett annat ärende har nytta av det. Nämn inga enskilda personer.',
    theme: 'Tema',
    themeHelp: 'Välj ett tema eller skriv ett eget.',
    level: 'Nivå',
    noLevel: 'Ej angiven',
    phase: 'Fas',
    noPhase: 'Ingen särskild',
    notedOn: 'Antecknad',
    case: 'Ärende',
    caseHelp: 'Lämna tomt om lärdomen inte kommer från ett ärende.',
    noCase: 'Inget ärende passar.',
  },
  booklet: 'Spara som häfte (PDF)',
  bookletDocx: 'Spara som häfte (Word)',
  nothingToExport: 'Urvalet är tomt, så det finns inget att spara.',
  saved: (path: string): string => `Häftet är sparat: ${path}`,
} as const

/** Texts of the booklet of lessons as a document. */
export const bookletTexts = {
  title: 'Lärdomar ur samverkan',
  subject: 'Lärdomar, framgångsfaktorer och utmaningar, tema för tema.',
  head: 'Lärdomar',
  fileName: 'Lärdomar ur samverkan',
  fileNameEnding: (version: number, date: string): string => ` v${version} ${date}`,
  contents: 'Innehåll',
  about: (count: number, cases: number): string =>
    `Häftet samlar ${counted(count)} från ${cases === 1 ? '1 ärende' : `${cases} ärenden`}. Lärdomarna är ordnade efter tema. De är skrivna av dem som deltog och kan läsas var för sig.`,
  withoutTheme: 'Utan tema',
  general: 'Inte från ett visst ärende',
  level: (level: LessonLevel): string => `nivå: ${lessonLevelNames[level].toLocaleLowerCase('sv')}`,
  usedIn: (titles: readonly string[]): string => `Används i ${listInWords(titles)}.`,
  selection: 'Urval',
  chosen: ({ search, kinds, levels, phases, theme }: LessonFilter): string =>
    [
      kinds.map((kind) => lessonKindPlurals[kind]).join(', '),
      levels.length > 0 ? `nivå ${levels.map((level) => lessonLevelNames[level].toLocaleLowerCase('sv')).join(', ')}` : '',
      phases.length > 0 ? `fas ${phases.map((phase) => phaseNames[phase].toLocaleLowerCase('sv')).join(', ')}` : '',
      theme === null ? '' : `tema ${theme === '' ? 'saknas' : theme}`,
      search === '' ? '' : `innehåller ”${search}”`,
    ]
      .filter(Boolean)
      .join('; '),
  perTheme: 'Lärdomar per tema',
  count: 'Antal',
} as const
