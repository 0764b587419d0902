// Which lessons of others may help a case, said with the reason: the same area, the same kind of area, the same theme.
import { foldForSearch } from '../../text/fold.ts'
import type { LessonRow } from './lessonList.ts'

/** Kinds of area as their names end in Swedish; folded, definite forms included. */
const AREA_KINDS: Readonly<Record<string, readonly string[]>> = {
  square: ['torg', 'torget', 'plats', 'platsen', 'plan', 'planen'],
  street: ['gata', 'gatan', 'vag', 'vagen', 'strak', 'straket', 'allen', 'gagata', 'gagatan', 'sommargata', 'sommargatan'],
  park: ['park', 'parken', 'lekplats', 'lekplatsen', 'tradgard', 'tradgarden', 'odling', 'odlingen'],
  block: ['kvarter', 'kvarteret', 'garden', 'hus', 'husen'],
  centre: ['centrum', 'city', 'stadskarna', 'stadskarnan', 'innerstad', 'innerstaden'],
  station: ['station', 'stationen', 'hallplats', 'hallplatsen'],
  waterfront: ['hamn', 'hamnen', 'kaj', 'kajen', 'strand', 'stranden', 'kanal', 'kanalen'],
}

export type AreaKind = keyof typeof AREA_KINDS

/** Shorter endings hit half the language: "plan" also ends "samplan", "vag" also "svag". */
const SHORTEST_STEM = 3

const endsAs = (word: string, ending: string): boolean =>
  word === ending || (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)

/** The kinds of area that a name speaks of, e.g. square for "Rosengårds torg". */
export function areaKindsOf(name: string): AreaKind[] {
  const words = foldForSearch(name).split(/[^\p{L}]+/u).filter(Boolean)
  return Object.keys(AREA_KINDS).filter((kind) => AREA_KINDS[kind]?.some((ending) => words.some((word) => endsAs(word, ending))))
}

export interface CaseToHelp {
  readonly caseId: string | null
  readonly title: string
  readonly area: string
  /** Words of the themes of its dialogue; empty for a case that is new. */
  readonly themes: readonly string[]
}

export const HELP_REASONS = ['sameArea', 'sameTheme', 'sameAreaKind'] as const
export type HelpReason = (typeof HELP_REASONS)[number]

export interface HelpfulLesson<Row> {
  readonly lesson: Row
  /** The strongest first; never empty. */
  readonly reasons: readonly HelpReason[]
}

type Known = Pick<LessonRow, 'id' | 'caseId' | 'caseArea' | 'caseTitle' | 'theme' | 'text' | 'notedOn' | 'uses'>

/** Weights that let one strong reason beat two weak ones. */
const WEIGHT: Readonly<Record<HelpReason, number>> = { sameArea: 4, sameTheme: 2, sameAreaKind: 1 }

const weigh = (reasons: readonly HelpReason[]): number => reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0)

function reasonsOf(lesson: Known, about: { area: string; words: string; kinds: readonly AreaKind[]; themes: readonly string[] }): HelpReason[] {
  const area = foldForSearch(lesson.caseArea)
  const theme = foldForSearch(lesson.theme)
  const isTheme = theme !== '' && (about.themes.includes(theme) || about.words.includes(theme))
  const isKind = about.kinds.length > 0 && areaKindsOf(`${lesson.caseArea} ${lesson.caseTitle}`).some((kind) => about.kinds.includes(kind))
  const found: readonly (readonly [boolean, HelpReason])[] = [
    [area !== '' && area === about.area, 'sameArea'],
    [isTheme, 'sameTheme'],
    [isKind, 'sameAreaKind'],
  ]
  return found.filter(([holds]) => holds).map(([, reason]) => reason)
}

/**
 * The lessons of other cases that may help this one, the best first: the strongest reasons, then those that others
 * have used, then the newest. A case's own lessons and those that it already uses are not told to it again.
 */
export function helpfulLessons<Row extends Known>(lessons: readonly Row[], to: CaseToHelp, most: number): HelpfulLesson<Row>[] {
  const about = {
    area: foldForSearch(to.area),
    words: foldForSearch(`${to.title} ${to.area}`),
    kinds: areaKindsOf(`${to.title} ${to.area}`),
    themes: to.themes.map(foldForSearch),
  }
  const isOther = ({ caseId, uses }: Row): boolean =>
    to.caseId === null || (caseId !== to.caseId && !uses.some((use) => use.caseId === to.caseId))
  return lessons
    .filter(isOther)
    .map((lesson) => ({ lesson, reasons: reasonsOf(lesson, about) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (a, b) =>
        weigh(b.reasons) - weigh(a.reasons) ||
        b.lesson.uses.length - a.lesson.uses.length ||
        b.lesson.notedOn.localeCompare(a.lesson.notedOn) ||
        b.lesson.id.localeCompare(a.lesson.id),
    )
    .slice(0, most)
}
