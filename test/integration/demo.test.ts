import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { demoCaseSchema } from '../../electron/demo/demoCase.ts'
import { fillDemo } from '../../electron/demo/fill.ts'
import { NO_FILTER } from '../../shared/domain/caseList.ts'
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

it('uses only numbers and addresses set aside for fiction', () => {
  const phones = [...text.matchAll(/"phone": "([^"]+)"/g)].map((match) => match[1] ?? '')
  const emails = [...text.matchAll(/"email": "([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(phones.filter((phone) => !/^070-174 06 (0[5-9]|[1-9]\d)$/.test(phone))).toEqual([])
  expect(emails.filter((email) => !email.endsWith('@example.se'))).toEqual([])
})
