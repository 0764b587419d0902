import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../../../electron/platform/log.ts'

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'samverkansstod-log-')), 'logs')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const linesIn = (name = 'samverkansstod.log') =>
  readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)

describe('the log', () => {
  it('is a line of JSON per entry, with its time', () => {
    const log = createLog(folder)
    log.write({ level: 'info', event: 'started', text: 'rad\nett\u2028två' })
    log.write({ level: 'info', event: 'stopped' })
    expect(linesIn()).toMatchObject([{ event: 'started', text: 'rad\nett\u2028två' }, { event: 'stopped' }])
    expect(linesIn()[0]?.['at']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  })

  it('goes on where an earlier run left it', () => {
    createLog(folder).write({ event: 'first' })
    createLog(folder).write({ event: 'second' })
    expect(linesIn().map(({ event }) => event)).toEqual(['first', 'second'])
  })

  it('finds an incident under the id that the user was shown', () => {
    const id = createLog(folder).incident('cases.get', new TypeError('x is not a function'))
    expect(linesIn()[0]).toMatchObject({ level: 'error', event: 'incident', incidentId: id, where: 'cases.get', name: 'TypeError' })
    expect(String(linesIn()[0]?.['stack'])).toContain('log.test')
  })

  it.each([['a text'], [null], [undefined], [{ odd: true }], [Object.create(null)]])('takes whatever was thrown (%o)', (thrown) => {
    expect(createLog(folder).incident('somewhere', thrown)).toMatch(/^[0-9a-f-]{36}$/)
    expect(linesIn()).toHaveLength(1)
  })

  it('keeps five files of about a megabyte, the newest first', () => {
    const log = createLog(folder)
    const big = 'x'.repeat(300_000)
    for (let number = 0; number < 40; number += 1) log.write({ number, big })
    const names = readdirSync(folder)
    expect(names.toSorted()).toEqual(['samverkansstod.1.log', 'samverkansstod.2.log', 'samverkansstod.3.log', 'samverkansstod.4.log', 'samverkansstod.log'])
    for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThan(1_400_000)
    expect(linesIn().at(-1)?.['number']).toBe(39)
    expect(Number(linesIn('samverkansstod.4.log')[0]?.['number'])).toBeGreaterThan(10)
  })

  it('does not stop the app where it cannot be written', () => {
    const log = createLog(folder)
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'a file where the folder was')
    log.write({ event: 'lost' })
    expect(log.incident('x', new Error('y'))).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('does not stop the app where its file is a folder, or the entry is cyclic', () => {
    mkdirSync(join(folder, 'samverkansstod.log'), { recursive: true })
    const cyclic: Record<string, unknown> = {}
    cyclic['self'] = cyclic
    createLog(folder).write(cyclic)
    expect(existsSync(join(folder, 'samverkansstod.log'))).toBe(true)
  })
})
