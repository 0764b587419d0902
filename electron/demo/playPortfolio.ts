import { newId } from '../../shared/newId.ts'
import type { DemoLesson, DemoPortfolio, DemoReport } from './demoPortfolio.ts'
import { type Stage, type Step, valueOf } from './stage.ts'

/** Ids of the cases that have been played, by their titles. */
export type CaseIds = ReadonlyMap<string, string>

function caseOf(caseIds: CaseIds, title: string): string {
  const id = caseIds.get(title)
  if (id === undefined) throw new Error(`The demo has no case ${title}`)
  return id
}

function lessonSteps(stage: Stage, caseIds: CaseIds, { on, case: title, usedIn, ...writing }: DemoLesson): Step[] {
  const { lessons } = stage.client
  const id = newId()
  const caseId = title === null ? null : caseOf(caseIds, title)
  return [
    { on, run: async () => valueOf(await lessons.save({ ...writing, id, caseId, expectedRevision: 0, notedOn: stage.on(on) })) },
    ...usedIn.map((use) => ({
      on: use.on,
      run: async () => valueOf(await lessons.markUsed({ lessonId: id, caseId: caseOf(caseIds, use.case), usedOn: stage.on(use.on) })),
    })),
  ]
}

async function write(stage: Stage, caseIds: CaseIds, reportId: string, story: DemoReport): Promise<void> {
  const { portfolio } = stage.client
  const { title, days, introduction } = story
  const period = { startsOn: stage.on(days[0]), endsOn: stage.on(days[1]) }
  valueOf(await portfolio.save({ id: reportId, expectedRevision: 0, title, ...period, introduction }))
  const ids = story.entries.map((entry) => caseOf(caseIds, entry.case))
  const taken = valueOf(await portfolio.addCases({ reportId, caseIds: ids }))
  for (const { case: of, texts, ...over } of story.entries) {
    const found = taken.find(({ caseId }) => caseId === caseOf(caseIds, of))
    if (!found) throw new Error(`The demo's report took no ${of}`)
    const { revision, ...entry } = found
    const writing = { ...entry.writing, ...over, texts: { ...entry.writing.texts, ...texts } }
    valueOf(await portfolio.saveEntry({ ...entry, writing, expectedRevision: revision }))
  }
}

function reportSteps(stage: Stage, caseIds: CaseIds, story: DemoReport): Step[] {
  const { portfolio } = stage.client
  const id = newId()
  const freeze = async () => {
    const { report } = valueOf(await portfolio.get({ reportId: id }))
    valueOf(await portfolio.freeze({ reportId: id, expectedRevision: report.revision }))
  }
  return [{ on: story.on, run: () => write(stage, caseIds, id, story) }, ...(story.frozenOn === null ? [] : [{ on: story.frozenOn, run: freeze }])]
}

/** What is told over several cases: what they learnt, who has used it, and the reports. */
export const portfolioSteps = (stage: Stage, caseIds: CaseIds, { lessons, reports }: DemoPortfolio): Step[] => [
  ...lessons.flatMap((lesson) => lessonSteps(stage, caseIds, lesson)),
  ...reports.flatMap((report) => reportSteps(stage, caseIds, report)),
]
