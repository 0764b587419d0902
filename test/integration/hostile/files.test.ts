// Every file that the app reads, with something wrong in it: told apart by a word, nothing written, soon and in little room.
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../shared/domain/settings.ts'
import { processModelSchema } from '../../../shared/domain/processModel.ts'
import { readMemory, memoryPath } from '../../../electron/db/commitMemory.ts'
import { readWindowState, writeWindowState } from '../../../electron/platform/windowState.ts'
import { dice, mutated } from '../../support/fuzz/mutate.ts'
import { type FileFigures, fuzzFiles } from '../../support/fuzz/fuzzFiles.ts'
import { createTestStore, defaultModel, type TestStore } from '../../support/store.ts'
import { quickPdf } from '../harness.ts'

/** `SAMVERKANSSTOD_FUZZ_FILES=20000` makes more of them, `SAMVERKANSSTOD_FUZZ_SEED` others. */
const FILES = Number(process.env['SAMVERKANSSTOD_FUZZ_FILES'] ?? 1_500)
const SEED = Number(process.env['SAMVERKANSSTOD_FUZZ_SEED'] ?? 20_261_122)
const MOST_MEGABYTES = 1_500

const said = ({ files, seed, kinds, slowest, mostMemoryMegabytes }: FileFigures): string =>
  `Files: ${files} (seed ${seed}), ${Object.entries(kinds).map(([name, { read, taken, refused }]) => `${name} ${read} (${refused} refused, ${taken} read all the same)`).join(', ')}; ` +
  `slowest ${slowest.kind}, ${Math.round(slowest.milliseconds)} ms; at most ${mostMemoryMegabytes} MB\n`

it(`of each kind, ${FILES} in all, are refused with a word or read, and nothing is written`, async () => {
  const figures = await fuzzFiles({ files: FILES, seed: SEED })
  process.stdout.write(said(figures))
  expect(figures.complaints).toEqual([])
  expect(figures.mostMemoryMegabytes).toBeLessThan(MOST_MEGABYTES)
  for (const [name, { refused }] of Object.entries(figures.kinds)) expect(refused, name).toBeGreaterThan(0)
}, FILES * 60)

let store: TestStore
beforeAll(() => {
  store = createTestStore({ renderPdf: quickPdf })
})
afterEach(() => {
  expect(store.incidents).toEqual([])
})
afterAll(() => store.close())

describe('what is no file', () => {
  const READERS = ['imports.open', 'caseFiles.open', 'backup.inspect'] as const
  const PLACES: readonly [string, (folder: string) => string][] = [
    ['a folder', (folder) => folder],
    ['an endless device', () => '/dev/zero'],
    ['a device that waits', () => '/dev/tty'],
    ['the memory of a process', () => '/proc/self/mem'],
    ['a link to itself', (folder) => (symlinkSync(join(folder, 'loop'), join(folder, 'loop')), join(folder, 'loop'))],
    ['a pipe that nobody writes to', (folder) => (execFileSync('mkfifo', [join(folder, 'pipe')]), join(folder, 'pipe'))],
    ['a name with a NUL', (folder) => `${folder}/a\0b`],
    ['a name that is too long', (folder) => join(folder, 'x'.repeat(3_000))],
    ['nothing that is there', (folder) => join(folder, 'inget')],
  ]
  it.runIf(process.platform === 'linux').each(READERS)('is refused by %s, and waited for by nobody', async (reader) => {
    for (const [what, at] of PLACES) {
      const folder = join(store.folder, `${reader}-${what}`)
      mkdirSync(folder)
      const began = performance.now()
      const outcome = await store.call(reader, { path: at(folder) })
      const fault = outcome.ok ? (outcome.value as { fault?: string }).fault : outcome.error.code
      expect(fault, what).toMatch(/^(not-found|not-a-database|not-a-case-file|empty|invalid-input|storage)$/)
      expect(performance.now() - began, what).toBeLessThan(2_000)
    }
  })
})

const DEEP = 200_000
const ROUNDS = 500

describe('what is nested or endless', () => {
  it.each([
    ['JSON 200,000 levels deep beside a backup', 'backup.inspect', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
    ['a line of 20 MB as a table', 'imports.open', 'x'.repeat(20_000_000)],
    ['20 MB of quotes as a table', 'imports.open', '"'.repeat(20_000_000)],
    ['20 MB of separators as a table', 'imports.open', ';'.repeat(20_000_000)],
    ['20 MB of line breaks as a table', 'imports.open', '\n'.repeat(20_000_000)],
  ])('%s', async (_what, reader, text) => {
    const path = join(store.folder, `deep-${text.length}-${text.codePointAt(0)}`)
    writeFileSync(path, text)
    writeFileSync(`${path}.json`, text.slice(0, 1_000_000))
    const began = performance.now()
    const outcome = await store.call(reader, { path })
    expect(outcome.ok ? 'rule' : outcome.error.code).toMatch(/^(invalid-input|not-found|rule)$/)
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it.each([
    ['parts within parts', Array.from({ length: 5_000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('')],
    ['letters within letters', 'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n'.repeat(5_000)],
    ['a heading of 5 MB', `Subject: ${'=?utf-8?Q?=C3=A5?= '.repeat(250_000)}\r\n\r\nx`],
    ['a million headings', `${'X: y\r\n'.repeat(800_000)}\r\nx`],
    ['a body of marks', `Subject: x\r\n\r\na${'\u0301\u0323'.repeat(1_000_000)}`],
    ['a page of tags', `Subject: x\r\nContent-Type: text/html\r\n\r\n${'<b><i '.repeat(800_000)}`],
    ['comments in comments', `From: ${'('.repeat(500_000)}\r\nSubject: x\r\n\r\nx`],
  ])('a letter of %s', async (_what, letter) => {
    const began = performance.now()
    const outcome = await store.call('meetingMode.readLetter', { bytes: Buffer.from(letter) })
    expect(outcome.ok ? 'rule' : outcome.error.code).toMatch(/^(invalid-input|rule)$/)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

describe('what the app itself wrote and finds changed', () => {
  it('a place of the window, or how far the database had come: does without, and never stops the start', () => {
    const path = join(store.folder, 'window.json')
    writeWindowState(path, { bounds: { x: 1, y: 2, width: 800, height: 600 }, maximized: false })
    const right = Buffer.from(JSON.stringify(readWindowState(path)))
    const database = join(store.folder, 'x.sqlite')
    for (let round = 0; round < ROUNDS; round += 1) {
      const wrong = mutated(right, dice(SEED + round))
      for (const each of [path, memoryPath(database)]) writeFileSync(each, wrong)
      const [state, memory] = [readWindowState(path), readMemory(database)]
      expect(Number.isSafeInteger((state?.bounds.x ?? 0) + (state?.bounds.width ?? 0))).toBe(true)
      expect(memory).toBeNull()
    }
  })

  it('a process model: is taken whole or refused', () => {
    const right = Buffer.from(JSON.stringify(defaultModel))
    for (let round = 0; round < ROUNDS / 4; round += 1) {
      const text = mutated(right, dice(SEED + round)).toString('utf8')
      let value: unknown = null
      try {
        value = JSON.parse(text)
      } catch {
        // No JSON any more.
      }
      const { success, data } = processModelSchema.safeParse(value)
      expect(success ? data.criteria.length : 1).toBeGreaterThan(0)
    }
  })

  it('rows of the settings: what cannot be read is as it was from the start, and the rest is kept', async () => {
    const { connection } = store.context
    connection.pragma('ignore_check_constraints = ON')
    const right = Buffer.from(JSON.stringify({ name: 'Bo Påhittad', title: 'Kontaktperson', phone: '', email: '' }))
    const put = connection.prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    put.run('appearance', '"dark"')
    for (let round = 0; round < ROUNDS; round += 1) {
      put.run('contactPerson', mutated(right, dice(SEED + round)).toString('utf8').replaceAll('\0', ''))
      const outcome = await store.call('settings.get', {})
      expect(outcome).toMatchObject({ ok: true, value: { settings: { appearance: 'dark' } } })
    }
    put.run('contactPerson', JSON.stringify(DEFAULT_SETTINGS.contactPerson))
    connection.pragma('ignore_check_constraints = OFF')
  })
})
