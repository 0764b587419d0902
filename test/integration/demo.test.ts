import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { demoCaseSchema } from '../../electron/demo/demoCase.ts'
import { demoPortfolioSchema } from '../../electron/demo/demoPortfolio.ts'
import { fillDemo } from '../../electron/demo/fill.ts'
import { NO_FILTER } from '../../shared/domain/caseList.ts'
import { todayIn } from '../../shared/domain/date.ts'
import { budgetFrame } from '../../shared/domain/frame/budgetFrame.ts'
import { discrepanciesOf } from '../../shared/domain/ledger/discrepancy.ts'
import { NO_LESSON_FILTER } from '../../shared/domain/lessons/lessonList.ts'
import { LINE_KINDS } from '../../shared/domain/meetingNotes.ts'
import { comparePlaceViews } from '../../shared/domain/results/placeView.ts'
import { groupTasks } from '../../shared/domain/taskList.ts'
import { createTestStore, valueOf } from '../support/store.ts'

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, '../../resources/demo', name), 'utf8')
const text = textOf('cases.json')
const stories = z.array(demoCaseSchema).parse(JSON.parse(text))
const portfolio = demoPortfolioSchema.parse(JSON.parse(textOf('portfolio.json')))
const demo = { stories, portfolio }

it('plays every demo case through the real handlers, into every phase', async () => {
  const store = createTestStore()
  await fillDemo(store.context, demo)
  const query = { ...NO_FILTER, includeClosed: true, sort: 'title' as const, descending: false, offset: 0, limit: 100 }
  const { rows } = valueOf(await store.client.cases.list(query))
  expect(rows).toHaveLength(stories.length)
  expect(new Set(rows.map(({ phase }) => phase)).size).toBe(4)
  expect(rows.map(({ title }) => title).at(-1)).toBe('Åbogatans odlingsfält')
  store.close()
})

async function told() {
  const store = createTestStore()
  await fillDemo(store.context, demo)
  const query = { ...NO_FILTER, includeClosed: true, sort: 'title' as const, descending: false, offset: 0, limit: 100 }
  const { rows } = valueOf(await store.client.cases.list(query))
  const caseOf = (title: string): string => rows.find((row) => row.title.startsWith(title))?.id ?? ''
  return { store, client: store.client, today: todayIn(store.context.clock()), caseOf }
}

it('tells of a dialogue with opinions of several groups, most of them sorted, and of a meeting with lines of every kind', async () => {
  const { store, client, caseOf } = await told()
  const caseId = caseOf('Möllan kvarter 12')
  const { activities, skippedSteps } = valueOf(await client.dialogue.get({ caseId }))
  expect(new Set(activities.map(({ state }) => state))).toEqual(new Set(['held', 'planned', 'cancelled']))
  expect(skippedSteps).toHaveLength(1)
  const opinions = valueOf(await client.opinions.list({ caseId }))
  expect(opinions.length).toBeGreaterThanOrEqual(40)
  expect(new Set(opinions.map(({ group }) => group)).size).toBeGreaterThanOrEqual(4)
  const uncoded = opinions.filter(({ themeIds }) => themeIds.length === 0).length
  expect(uncoded).toBeGreaterThan(0)
  expect(uncoded).toBeLessThan(opinions.length / 4)
  const noted = valueOf(await client.cases.get({ caseId })).meetings.find(({ endedAt }) => endedAt !== null)
  const { lines, attendees } = valueOf(await client.meetingMode.get({ meetingId: noted?.id ?? '' }))
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(LINE_KINDS))
  expect(attendees.map(({ attendance }) => attendance)).toEqual(expect.arrayContaining(['present', 'absent']))
  expect(valueOf(await client.meetingMode.running({}))).toEqual([])
  store.close()
})

it('tells of work under way with departures and a late check-in, and of a year renewed by a decision of its own', async () => {
  const { store, client, caseOf, today } = await told()
  const work = valueOf(await client.execution.get({ caseId: caseOf('Sofielund') }))
  expect(work.plans[0]?.deviations.map(({ kind }) => kind).toSorted()).toEqual(['date', 'dropped'])
  expect(work.plans[0]?.blockers).toEqual([])
  expect((work.nextCheckInOn ?? '') < today).toBe(true)
  expect(work.forms.map(({ form }) => form)).toEqual(['network', 'association'])
  const renewed = valueOf(await client.execution.get({ caseId: caseOf('Kvartersgården') })).plans
  expect(new Set(renewed.map(({ baseline }) => baseline?.decisionId)).size).toBe(2)
  const groups = groupTasks(valueOf(await client.tasks.list({ caseId: null, doneSince: '2000-01-01' })), today).map(({ group }) => group)
  expect(groups).toEqual(expect.arrayContaining(['overdue', 'today', 'week', 'waiting', 'done']))
  store.close()
})

it('tells of results: targets that were revised, outcomes that add up, two looks at a place, and a report that closed its case', async () => {
  const { store, client, caseOf } = await told()
  const done = caseOf('Fickparken')
  const { versions, indicators, placeViews, matrix } = valueOf(await client.results.get({ caseId: done }))
  expect(versions).toHaveLength(1)
  expect(valueOf(await client.cases.get({ caseId: done })).case.closedOn).not.toBeNull()
  expect(indicators.some(({ targetRevisions }) => targetRevisions.some(({ reason }) => reason !== ''))).toBe(true)
  expect(indicators.flatMap(({ outcomes }) => outcomes).every(({ value, split }) => split.length === 0 || split.reduce((sum, each) => sum + each.value, 0) === value)).toBe(true)
  expect(comparePlaceViews(placeViews).every(({ change }) => change !== null)).toBe(true)
  expect(matrix.placements).toHaveLength(indicators.length)
  const partly = valueOf(await client.results.get({ caseId: caseOf('Kanalstråket') }))
  expect(partly.versions).toEqual([])
  expect(Object.keys(partly.draft.answers)).toHaveLength(5)
  expect(partly.draft.answers['anvandning']).toMatchObject({ prefilled: true })
  expect(partly.draft.answers['anvandning']?.text).toContain('431\u00A0000')
  store.close()
})

it('keeps ledgers whose figures agree, but for the one that shows what it looks like when they do not', async () => {
  const { store, client, caseOf, today } = await told()
  for (const { title } of stories) {
    const found = discrepanciesOf(valueOf(await client.money.get({ caseId: caseOf(title) }))).map(({ code }) => code)
    expect([title, found]).toEqual([title, title === 'Möllan kvarter 12' ? ['dialogue-cost-differs'] : []])
  }
  const { remainingKronor, processes } = budgetFrame(valueOf(await client.frames.get({ year: Number(today.slice(0, 4)) })))
  expect(processes.every(({ dialogueKronor, processKronor }) => (dialogueKronor ?? 0) >= 0 && (processKronor ?? 0) >= 0)).toBe(true)
  expect(remainingKronor).toBeGreaterThan(0)
  store.close()
})

it('tells over several cases: lessons in use, and reports of which the second says what is new', async () => {
  const { store, client } = await told()
  const { rows } = valueOf(await client.lessons.list({ ...NO_LESSON_FILTER, offset: 0, limit: 100 }))
  expect(new Set(rows.map(({ kind }) => kind)).size).toBe(3)
  expect(new Set(rows.map(({ caseId }) => caseId)).size).toBeGreaterThanOrEqual(6)
  expect(rows.filter(({ uses }) => uses.length > 0).length).toBeGreaterThanOrEqual(3)
  const [draft, frozen] = valueOf(await client.portfolio.list({}))
  expect([draft?.latestVersion, frozen?.latestVersion]).toEqual([0, 1])
  const { since, entries } = valueOf(await client.portfolio.get({ reportId: draft?.id ?? '' }))
  expect(since?.changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['added', 'finished', 'outcome']))
  expect(new Set(entries.map(({ writing }) => writing.umbrella)).size).toBe(3)
  store.close()
})

it('uses only numbers and addresses set aside for fiction', () => {
  const phones = [...text.matchAll(/"phone": "([^"]+)"/g)].map((match) => match[1] ?? '')
  const emails = [...text.matchAll(/"email": "([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(phones.filter((phone) => !/^070-174 06 (0[5-9]|[1-9]\d)$/.test(phone))).toEqual([])
  expect(emails.filter((email) => !email.endsWith('@example.se'))).toEqual([])
})
