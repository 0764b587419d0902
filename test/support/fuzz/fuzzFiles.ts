// Files with something wrong in them, read by the app: told apart by a word, and nothing is written.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { appErrorSchema, type Outcome } from '../../../shared/ipc/outcome.ts'
import { quickPdf } from '../../integration/harness.ts'
import { createTestStore, type TestStore } from '../store.ts'
import { workedCase } from '../workedCase.ts'
import { type FileKind, fileKinds } from './fileKinds.ts'
import { type Dice, dice, mutated } from './mutate.ts'
import { inEmptyFolder, inMemory, watch } from './watch.ts'

export interface FileFigures {
  readonly files: number
  readonly seed: number
  /** Per kind: how many were read, taken all the same (the change did not matter), and told apart. */
  readonly kinds: Readonly<Record<string, { readonly read: number; readonly taken: number; readonly refused: number }>>
  readonly slowest: { readonly kind: string; readonly milliseconds: number }
  readonly mostMemoryMegabytes: number
  /** Must be empty. */
  readonly complaints: readonly string[]
}

const SLOWEST_MILLISECONDS = 5_000
const EXPECTED: readonly string[] = ['invalid-input', 'not-found', 'conflict', 'rule']

function wrongWith(outcome: Outcome<unknown>): string[] {
  if (outcome.ok) return []
  if (!appErrorSchema.safeParse(outcome.error).success) return ['an error of no known shape']
  return EXPECTED.includes(outcome.error.code) ? [] : [`answered with ${outcome.error.code}`]
}

interface Tally {
  readonly kinds: Record<string, { read: number; taken: number; refused: number }>
  slowest: { kind: string; milliseconds: number }
  mostMemoryMegabytes: number
  readonly complaints: string[]
}

/** What a call leaves behind but for the file that it was given. */
const namesIn = (folder: string): string => readdirSync(folder).filter((name) => !/^[0-9a-f-]{36}\.(csv|xlsx|samverkan|samverkanbackup(\.json)?)$/.test(name)).toSorted().join()

async function tryFile(store: TestStore, kind: FileKind, bytes: Uint8Array, tally: Tally): Promise<string[]> {
  const eyes = watch(store)
  const [before, names, began] = [eyes.glance(), namesIn(store.folder), performance.now()]
  const outcome = await kind.read(bytes)
  const milliseconds = performance.now() - began
  if (milliseconds > tally.slowest.milliseconds) tally.slowest = { kind: kind.name, milliseconds }
  tally.mostMemoryMegabytes = Math.max(tally.mostMemoryMegabytes, Math.round(process.memoryUsage.rss() / 2 ** 20))
  const count = (tally.kinds[kind.name] ??= { read: 0, taken: 0, refused: 0 })
  count.read += 1
  if (outcome.ok && kind.isTaken(outcome.value)) count.taken += 1
  else count.refused += 1
  const complaints = [...store.incidents.splice(0).map((incident) => `fault of the program: ${String(incident)}`), ...wrongWith(outcome)]
  if (eyes.glance() !== before) complaints.push('wrote to the database')
  if (namesIn(store.folder) !== names) complaints.push('left a file behind')
  if (milliseconds > SLOWEST_MILLISECONDS) complaints.push(`took ${Math.round(milliseconds)} ms`)
  return complaints
}

function kindFor(kinds: readonly FileKind[], { below }: Dice): FileKind {
  let rest = below(kinds.reduce((sum, { share }) => sum + share, 0))
  const found = kinds.find(({ share }) => (rest -= share) < 0)
  if (!found) throw new Error('There is no kind of file')
  return found
}

async function readAll({ files, seed }: { files: number; seed: number }, tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-files-'))
  const store = createTestStore({ path: join(folder, 'samverkansstod.sqlite'), renderPdf: quickPdf })
  try {
    const { caseId } = await workedCase(store)
    const kinds = await fileKinds(store, caseId)
    const tell = (kind: FileKind, which: string, found: readonly string[]) => tally.complaints.push(...found.map((each) => `${kind.name}, ${which}: ${each}`))
    for (const kind of kinds) {
      const whole = await kind.read(kind.bytes)
      if (!whole.ok || !kind.isTaken(whole.value)) tell(kind, 'as it was written', [`is not taken: ${JSON.stringify(whole).slice(0, 300)}`])
    }
    for (let index = 0; index < files; index += 1) {
      const roll = dice(seed + index)
      const kind = kindFor(kinds, roll)
      tell(kind, `file ${index}`, await tryFile(store, kind, mutated(kind.bytes, roll), tally))
    }
    if (store.context.connection.pragma('integrity_check', { simple: true }) !== 'ok') tally.complaints.push('the database is damaged')
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reads files with something wrong in them, of every kind. Throws nothing: what was wrong stands in the figures. */
export async function fuzzFiles(options: { readonly files: number; readonly seed: number }): Promise<FileFigures> {
  const tally: Tally = { kinds: {}, slowest: { kind: '', milliseconds: 0 }, mostMemoryMegabytes: 0, complaints: [] }
  const { leftBehind } = await inMemory(() => inEmptyFolder(() => readAll(options, tally)))
  for (const name of leftBehind) tally.complaints.push(`left behind in the working folder: ${name}`)
  return { ...options, ...tally }
}
