import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { demoCaseSchema } from '../../electron/demo/demoCase.ts'
import { fillDemo } from '../../electron/demo/fill.ts'
import { NO_FILTER } from '../../shared/domain/caseList.ts'
import { todayIn } from '../../shared/domain/date.ts'
import { LINE_KINDS } from '../../shared/domain/meetingNotes.ts'
import { groupTasks } from '../../shared/domain/taskList.ts'
import { createTestStore, valueOf } from '../support/store.ts'

const path = join(import.meta.dirname, '../../resources/demo/cases.json')
const text = readFileSync(path, 'utf8')
const stories = z.array(demoCaseSchema).parse(JSON.parse(text))

it('plays every demo case through the real handlers, into every phase', async () => {
  const store = createTestStore()
  await fillDemo(store.context, stories)
  const query = { ...NO_FILTER, includeClosed: true, sort: 'title' as const, descending: false, offset: 0, limit: 100 }
  const { rows } = valueOf(await store.client.cases.list(query))
  expect(rows).toHaveLength(stories.length)
  expect(new Set(rows.map(({ phase }) => phase)).size).toBe(4)
  expect(rows.map(({ title }) => title).at(-1)).toBe('Åbogatans odlingsfält')
  store.close()
})

async function told() {
  const store = createTestStore()
  await fillDemo(store.context, stories)
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

it('uses only numbers and addresses set aside for fiction', () => {
  const phones = [...text.matchAll(/"phone": "([^"]+)"/g)].map((match) => match[1] ?? '')
  const emails = [...text.matchAll(/"email": "([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(phones.filter((phone) => !/^070-174 06 (0[5-9]|[1-9]\d)$/.test(phone))).toEqual([])
  expect(emails.filter((email) => !email.endsWith('@example.se'))).toEqual([])
})
