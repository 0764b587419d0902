// What comes in a file may be anything: it is refused with a word for why, and nothing is touched.
import { readFileSync } from 'node:fs'
import { assert as assertProperty, asyncProperty, integer, nat } from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packCaseFile, unpackCaseFile } from '../../electron/features/caseFiles/container.ts'
import { writeZip } from '../../electron/tables/writeZip.ts'
import { sha256Of } from '../../electron/db/repositories/documents.ts'
import { canonical } from '../../electron/db/caseFiles/fields.ts'
import type { Row } from '../../electron/db/caseFiles/rows.ts'
import type { Manifest } from '../../shared/domain/caseFile/manifest.ts'
import { faultOf, wholeDatabase, written } from '../support/caseFiles.ts'
import { createTestStore, type TestStore } from '../support/store.ts'
import { workedCase } from '../support/workedCase.ts'
import { quickPdf } from './harness.ts'

let [here, there]: [TestStore, TestStore] = [null, null] as never
let bytes: Buffer
let content: Awaited<ReturnType<typeof unpackCaseFile>>
let untouched: unknown
beforeAll(async () => {
  here = createTestStore({ renderPdf: quickPdf })
  there = createTestStore({ renderPdf: quickPdf })
  const { caseId } = await workedCase(here)
  bytes = readFileSync(await written(here, caseId))
  content = await unpackCaseFile(bytes)
  untouched = wholeDatabase(there)
})
afterAll(() => {
  for (const store of [here, there]) store.close()
})
/** Whatever was tried, nothing was written and no handler ran into a fault of the program's. */
afterEach(() => {
  expect(wholeDatabase(there)).toEqual(untouched)
  expect([...here.incidents, ...there.incidents]).toEqual([])
})

/** The file with other rows, and sums that fit them. */
async function withRows(change: (tables: Map<string, Row[]>) => void, head: Partial<Manifest> = {}): Promise<Uint8Array> {
  const tables = new Map([...content.tables].map(([table, rows]) => [table, rows.map((row) => ({ ...row }))]))
  change(tables)
  const { format: _f, formatVersion: _v, schemaVersion: _s, parts: _p, ...rest } = { ...content.manifest, ...head }
  return packCaseFile(rest, { tables, files: content.files })
}

const first = (tables: Map<string, Row[]>, table: string, fields: Row): void => {
  const [row, ...rest] = tables.get(table) ?? []
  tables.set(table, [{ ...row, ...fields }, ...rest])
}

function sealed(manifest: object): { name: string; bytes: Uint8Array }[] {
  const made = Buffer.from(JSON.stringify(manifest))
  return [{ name: 'manifest.json', bytes: made }, { name: 'manifest.sha256', bytes: Buffer.from(sha256Of(made)) }]
}

/** Parts under names of one's own, with sums that fit. */
async function zipOf(parts: readonly { name: string; bytes: Uint8Array }[], head: object = {}): Promise<Uint8Array> {
  const listed = parts.map(({ name, bytes: each }) => ({ name, sha256: sha256Of(each), bytes: each.byteLength }))
  return writeZip([...sealed({ ...content.manifest, parts: listed, ...head }), ...parts])
}
const ownParts = () => [...content.tables].map(([table, rows]) => ({ name: `rows/${table}.jsonl`, bytes: Buffer.from(rows.map((row) => `${canonical(row)}\n`).join('')) }))

describe('a file that is not what it says', () => {
  it('is read as it was written when nothing was done to it', async () => {
    expect(await faultOf(there, await withRows(() => {}))).toBeNull()
  })

  it.each([
    ['nothing at all', () => Buffer.alloc(0), 'not-a-case-file'],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 'not-a-case-file'],
    ['the beginning of a case file', () => bytes.subarray(0, bytes.length / 2), 'damaged'],
    ['another program’s zip file', () => writeZip([{ name: 'word/document.xml', bytes: Buffer.from('<x/>') }]), 'not-a-case-file'],
    ['an archive package', () => writeZip([{ name: 'index.html', bytes: Buffer.from('') }, { name: 'Ärende.samverkan', bytes }]), 'archive-zip'],
    ['a manifest that is no JSON', () => writeZip([{ name: 'manifest.json', bytes: Buffer.from('{') }]), 'damaged'],
    ['a file of a newer app', () => zipOf(ownParts(), { schemaVersion: 9_999 }), 'newer'],
    ['a file of an app that wrote none', () => zipOf(ownParts(), { schemaVersion: 3 }), 'not-sound'],
    ['a path out of the folder', () => zipOf([...ownParts(), { name: '../../etc/passwd', bytes: Buffer.from('x') }]), 'damaged'],
    ['a part that the manifest does not name', () => writeZip([...sealed({ ...content.manifest, parts: [] }), { name: 'rows/cases.jsonl', bytes: Buffer.from('{}') }]), 'altered'],
    ['a manifest that was changed', () => writeZip([...sealed(content.manifest).map((part) => (part.name === 'manifest.json' ? { ...part, bytes: Buffer.from(JSON.stringify({ ...content.manifest, title: 'Ett annat' })) } : part)), ...ownParts()]), 'altered'],
    ['a part with another sum', () => zipOf(ownParts(), { parts: content.manifest.parts.filter(({ name }) => name.startsWith('rows/')).map((part) => ({ ...part, sha256: '0'.repeat(64) })) }), 'altered'],
    ['a file under another’s hash', () => zipOf([...ownParts(), { name: `files/${'a'.repeat(64)}`, bytes: Buffer.from('x') }]), 'altered'],
    ['more than there is room for', () => zipOf(ownParts(), { parts: [{ name: 'rows/cases.jsonl', sha256: 'a'.repeat(64), bytes: 10 ** 12 }] }), 'altered'],
    ['a part larger than it says', () => zipOf([{ name: 'rows/cases.jsonl', bytes: Buffer.alloc(50_000_000) }], { parts: [{ name: 'rows/cases.jsonl', sha256: 'a'.repeat(64), bytes: 10 }] }), 'altered'],
  ])('%s is refused', async (_what, make, fault) => {
    expect(await faultOf(there, await make())).toBe(fault)
  })

  it('is never taken in by halves, whichever byte was changed', async () => {
    await assertProperty(
      asyncProperty(nat(bytes.length - 1), integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ by
        const found = await unpackCaseFile(changed).then((unpacked) => unpacked, (error: unknown) => error)
        // A byte of the zip file's own headers may not matter; any other makes the file refused.
        expect(found instanceof Error ? found.name : found).toEqual(found instanceof Error ? 'FileFault' : content)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a file whose rows break the rules', () => {
  it.each<[string, (tables: Map<string, Row[]>) => void]>([
    ['a word that no list has', (tables) => first(tables, 'cases', { phase: 'party' })],
    ['a number where a text belongs', (tables) => first(tables, 'cases', { revision: 'many' })],
    ['a column that does not exist', (tables) => first(tables, 'cases', { colour: 'red' })],
    ['a column with SQL in its name', (tables) => first(tables, 'cases', { 'title" = 1; --': 'x' })],
    ['a title that is missing', (tables) => first(tables, 'cases', { title: '' })],
    ['a day that is none', (tables) => first(tables, 'cases', { first_meeting_on: 'igår' })],
    ['JSON that is none', (tables) => first(tables, 'application_draft', { writing: '{' })],
    ['JSON of another shape', (tables) => first(tables, 'application_draft', { writing: '{"parts": 5}' })],
    ['an actor that points nowhere', (tables) => tables.set('case_role', [...(tables.get('case_role') ?? []), { ...tables.get('task')?.[0], id: 'x', actor_id: 'nobody' }])],
    ['a second case', (tables) => tables.set('cases', [...(tables.get('cases') ?? []), { ...tables.get('cases')?.[0], id: 'another' }])],
    ['a row of another case', (tables) => first(tables, 'task', { case_id: 'another' })],
    ['two rows of one identity', (tables) => tables.set('task', [...(tables.get('task') ?? []), ...(tables.get('task') ?? [])])],
    ['a table that does not go along', (tables) => tables.set('setting', [{ key: 'contactPerson', value: '{}' }])],
    ['a table that does not exist', (tables) => tables.set('nonsense', [{ id: 'x' }])],
    ['a document without its bytes', (tables) => first(tables, 'document', { sha256: 'b'.repeat(64) })],
    ['no case at all', (tables) => tables.set('cases', [])],
  ])('%s is refused', async (_what, change) => {
    const made = await withRows(change)
    // A table of no known name is not written by the packer: it is laid in by hand.
    const known = await unpackCaseFile(made)
    const extra = [...new Set(['setting', 'nonsense'])].flatMap((table) => {
      const tables = new Map<string, Row[]>()
      change(tables)
      return (tables.get(table) ?? []).length > 0 && !known.tables.has(table) ? [{ name: `rows/${table}.jsonl`, bytes: Buffer.from(`${canonical(tables.get(table)?.[0])}\n`) }] : []
    })
    expect(await faultOf(there, extra.length > 0 ? await zipOf([...ownParts(), ...extra]) : made)).toBe('not-sound')
  })
})
