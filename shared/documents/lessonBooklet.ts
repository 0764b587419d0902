import { LESSON_KINDS, LESSON_LEVELS, lessonThemeKey } from '../domain/lessons/lesson.ts'
import type { LessonFilter, LessonRow } from '../domain/lessons/lessonList.ts'
import { compareSwedish } from '../text/sortKey.ts'
import { bookletTexts as texts, lessonKindPlurals } from '../text/catalogue/lessons.ts'
import { phaseNames } from '../text/catalogue/names.ts'
import { facts, heading, paragraph } from './blocks.ts'
import type { DocumentBlock, DocumentModel, ListItem, TextRun } from './model.ts'

/** The lessons of each theme, the themes in Swedish order and those without one last. */
function byTheme(lessons: readonly LessonRow[]): { name: string; lessons: LessonRow[] }[] {
  const themes = new Map<string, { name: string; lessons: LessonRow[] }>()
  for (const lesson of lessons) {
    const key = lessonThemeKey(lesson.theme)
    const found = themes.get(key) ?? { name: lesson.theme, lessons: [] }
    found.lessons.push(lesson)
    themes.set(key, found)
  }
  const [unnamed, named] = [themes.get(''), [...themes.values()].filter(({ name }) => name !== '')]
  return [...named.toSorted((a, b) => compareSwedish(a.name, b.name)), ...(unnamed ? [{ ...unnamed, name: texts.withoutTheme }] : [])]
}

/** Where it comes from and where one can do something about it, after the lesson itself. */
function sourceOf({ caseTitle, caseArea, phase, level }: LessonRow): string {
  const place = caseTitle === '' ? texts.general : caseArea === '' || caseTitle.includes(caseArea) ? caseTitle : `${caseTitle}, ${caseArea}`
  return [place, phase === '' ? '' : phaseNames[phase].toLocaleLowerCase('sv'), level === '' ? '' : texts.level(level)].filter(Boolean).join(' · ')
}

function itemOf(lesson: LessonRow): ListItem {
  const used = lesson.uses.map(({ caseTitle }) => caseTitle)
  const runs: TextRun[] = [{ text: lesson.text.replace(/\n\s*\n/gu, '\n') }, { text: `\n${sourceOf(lesson)}.`, italic: true }]
  return { text: used.length === 0 ? runs : [...runs, { text: ` ${texts.usedIn(used)}` }] }
}

/** From what concerns everybody to what concerns each one; what has no level stands last. */
const levelPlace = ({ level }: LessonRow): number => (level === '' ? LESSON_LEVELS.length : LESSON_LEVELS.indexOf(level))

function themeBlocks({ name, lessons }: { name: string; lessons: readonly LessonRow[] }): DocumentBlock[] {
  const parts = LESSON_KINDS.flatMap((kind): DocumentBlock[] => {
    const found = lessons
      .filter((lesson) => lesson.kind === kind)
      .toSorted((a, b) => levelPlace(a) - levelPlace(b) || a.notedOn.localeCompare(b.notedOn) || a.id.localeCompare(b.id))
    return found.length === 0 ? [] : [heading(3, lessonKindPlurals[kind]), { kind: 'list', ordered: false, items: found.map(itemOf) }]
  })
  return [heading(2, name), ...parts]
}

export interface BookletFrame {
  /** Who issues it. */
  readonly author: string
  readonly at: string
  /** What the lessons were chosen by. */
  readonly filter: LessonFilter
}

/** What has been learnt over all cases, theme by theme, to be read by those who begin the next one. Pure. */
export function buildLessonBooklet(lessons: readonly LessonRow[], { author, at, filter }: BookletFrame): DocumentModel {
  const themes = byTheme(lessons)
  const cases = new Set(lessons.flatMap(({ caseId }) => caseId ?? [])).size
  const chosen = texts.chosen(filter)
  return {
    title: texts.title,
    subject: texts.subject,
    author,
    runningHead: { left: author, right: texts.head },
    createdAt: at,
    blocks: [
      heading(1, texts.title),
      paragraph(texts.about(lessons.length, cases)),
      ...(chosen === '' ? [] : [facts([[texts.selection, chosen]])]),
      { kind: 'contents', title: texts.contents, depth: 2 },
      { kind: 'pageBreak' },
      ...themes.flatMap(themeBlocks),
    ],
  }
}
