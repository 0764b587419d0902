// Every text of every method's input, found in the schemas: hostile text is refused with a word, or kept clean.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { methodPaths } from '../../../shared/ipc/contract.ts'
import { textPlaces, type TextPlace } from '../../support/fuzz/textPlaces.ts'
import { createTestStore, type TestStore } from '../../support/store.ts'
import { quickPdf } from '../harness.ts'
import { type ValidInputs, validInputs } from './validInputs.ts'

let store: TestStore
let valid: ValidInputs
const figures = { places: 0, calls: 0, accepted: 0, kept: 0 }
beforeAll(async () => {
  store = createTestStore({ renderPdf: quickPdf })
  valid = await validInputs(store)
})
afterAll(() => {
  process.stdout.write(`Texts: ${figures.places} places in ${methods.length} methods, ${figures.calls} calls with hostile text, ${figures.accepted} accepted; found in the database, clean, ${figures.kept} times\n`)
  store.close()
})

/** Names of files, and secrets: kept as they are, since another spelling would be another file or another secret. */
const AS_TYPED = /(^|\.)(path|folder|documentFolder|backupFolder|secondBackupFolder|passphrase|secret\.text|rowId|field|token|start)$/
/** An id of a row in somebody else's file, or of a key: compared with what is there, and never kept. */
const NEVER_KEPT = /^(caseFiles|backup|lock|guard|imports\.open)/

const MARK = 'Zqx'
/** Short enough for the shortest field. */
const HOSTILE = [
  `${MARK} Cafe\u0301 A\u030a`, `${MARK}\0b\u0007c\u200bd`, `${MARK} \ud800 \udfff`, `<script>${MARK}</script>`, `${MARK}');DROP TABLE x;--`, `=${MARK}(A1:A9)`,
  `\u202e${MARK}\u202c\u2066`, `${MARK} 🏘️ 👩‍👩‍👧 🇸🇪`, `\${${MARK}} {{x}} %s`, ` \u00a0 ${MARK}   x \t`, `${MARK}\r\nb\u2028c\u0085d`, `${MARK} नमस्ते שלום`, `__proto__ ${MARK}`,
  `${MARK} \ufeff\ufffe\u{1fffe}`,
]
const WORST = `${MARK} e\u0301\0\ud800\u202e\r\n<b>="`
const TEN_MEGABYTES = 'x'.repeat(10_000_000)

/** An extract reads through everything for each call, and keeps nothing of what it was asked. */
const textsFor = (path: string): string[] => (path.startsWith('extracts.') ? [WORST] : [...HOSTILE, WORST])

const methods = [...methodPaths].filter(([path, { host, input }]) => host === 'store' && !NEVER_KEPT.test(path) && textPlaces(input, {}).some((place) => !AS_TYPED.test(place.path)))
const placesOf = (path: string): TextPlace[] => textPlaces(methodPaths.get(path)?.input ?? expect.fail(path), valid.inputs.get(path)).filter((place) => !AS_TYPED.test(place.path))

/** Not clean: a half of a character, a NUL or another control, letters in two pieces, escaped or not. */
// oxlint-disable-next-line no-control-regex -- the very characters that no text may hold
const UNCLEAN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\0\u0007\u200b\ufeff\u2028\u0085]|\\u0000|\\ud[89a-f]/i

function wrongTexts(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return value.includes(MARK) && (UNCLEAN.test(value) || value.normalize('NFC') !== value) ? [`${at}: ${JSON.stringify(value.slice(0, 80))}`] : []
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value).flatMap(([key, each]) => wrongTexts(each, `${at}.${key}`))
}

const tablesIn = ({ context: { connection } }: TestStore): string[] =>
  connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_data' ESCAPE '\\'").pluck().all() as string[]

function rowsWithMark(from: TestStore): unknown[] {
  return tablesIn(from).flatMap((table) => (from.context.connection.prepare(`SELECT * FROM "${table}"`).all() as unknown[]).filter((row) => Object.values(row as object).some((each) => typeof each === 'string' && each.includes(MARK))))
}

/** Makes a call, looks at what it answered and kept, and takes it back, so that each call meets the same database. */
async function tryText(path: string, place: TextPlace, text: string, look: boolean): Promise<string[]> {
  const { connection } = store.context
  connection.exec('BEGIN')
  try {
    figures.calls += 1
    const outcome = await store.call(path, place.inputWith(text))
    const complaints = store.incidents.splice(0).map((incident) => `fault of the program: ${String(incident)}`)
    if (!outcome.ok) return outcome.error.code === 'invalid-input' || outcome.error.code === 'rule' || outcome.error.code === 'not-found' || outcome.error.code === 'conflict' ? complaints : [...complaints, outcome.error.code]
    figures.accepted += 1
    const kept = look ? rowsWithMark(store) : []
    if (kept.length > 0) figures.kept += 1
    return [...complaints, ...wrongTexts(outcome.value, 'answer'), ...wrongTexts(kept, 'database')]
  } finally {
    connection.exec('ROLLBACK')
  }
}

describe.each(methods.map(([path]) => path))('every text of %s', (path) => {
  it('is refused with a word or kept clean, and has a limit', async () => {
    const complaints: string[] = []
    for (const place of placesOf(path)) {
      figures.places += 1
      for (const text of textsFor(path)) complaints.push(...(await tryText(path, place, text, text === WORST)).map((each) => `${place.path} with ${JSON.stringify(text)}: ${each}`))
      const began = performance.now()
      const pasted = await store.call(path, place.inputWith(TEN_MEGABYTES))
      if (pasted.ok || pasted.error.code !== 'invalid-input') complaints.push(`${place.path}: takes 10 MB`)
      if (performance.now() - began > 1_000) complaints.push(`${place.path}: 10 MB take ${Math.round(performance.now() - began)} ms`)
    }
    expect(complaints).toEqual([])
  })
})

it('is found in more than a hundred places', () => {
  expect(methods.flatMap(([path]) => placesOf(path)).length).toBeGreaterThan(100)
})
