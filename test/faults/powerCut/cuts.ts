// Cuts the power at many points of one traced run, and opens each time what is then on the disk.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { PROJECT_NODE } from '../../../build/setup/paths.mjs'
import { listBackups } from '../../../electron/db/backup.ts'
import { sha256OfFile } from '../../../electron/db/inspect.ts'
import { assertSound, openDatabase } from '../../../electron/db/open.ts'
import { titlesIn } from '../../support/databaseFiles.ts'
import { notesIn } from '../atWork.ts'
import { addFutureMigration, removeFutureMigration } from '../futureMigration.ts'
import type { ScenarioContext } from '../scenario.ts'
import { CutDisk } from './disk.ts'
import { type DiskEvent, eventsIn, traced } from './trace.ts'

const WRITER = join(import.meta.dirname, '../children/powerWriter.ts')

export interface Cuts {
  readonly points: number
  readonly saves: number
  readonly backups: number
  readonly writes: number
  readonly flushes: number
  readonly lost: string[]
}

interface Acknowledged {
  readonly notes: string[]
  readonly backups: Map<string, string>
}

function note(line: string, acknowledged: Acknowledged): void {
  const [kind, first = '', ...rest] = line.trim().split(' ')
  if (kind === 'saved') acknowledged.notes.push(first)
  if (kind === 'backup') acknowledged.backups.set(rest.join(' '), first)
  if (kind === 'incident') throw new Error(`The writer ran into a fault: ${line}`)
}

function missingRows(path: string, { notes }: Acknowledged): string[] {
  const connection = openDatabase(path)
  try {
    assertSound(connection)
    const found = new Set(notesIn(connection))
    return notes.filter((each) => !found.has(each)).map((each) => each.slice(0, 16))
  } finally {
    connection.close()
  }
}

function missingBackups(folder: string, { backups }: Acknowledged): string[] {
  const lost = [...backups].filter(([name, sha256]) => !readdirSync(folder).includes(name) || sha256OfFile(join(folder, name)) !== sha256).map(([name]) => name)
  const half = listBackups(folder).filter(({ path, manifest }) => sha256OfFile(path) !== manifest.sha256)
  return [...lost, ...half.map(({ fileName }) => `${fileName} is half`)]
}

/** What was acknowledged and is not there when the power is back. */
function lostAfter(files: ReadonlyMap<string, Buffer>, work: string, acknowledged: Acknowledged): string[] {
  const place = join(dirname(work), 'after')
  for (const [path, content] of files) {
    const to = join(place, relative(work, path))
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, content)
  }
  mkdirSync(join(place, 'backups'), { recursive: true })
  try {
    const path = join(place, 'database', 'samverkansstod.sqlite')
    return [...missingRows(path, acknowledged), ...missingBackups(join(place, 'backups'), acknowledged)]
  } catch (error) {
    return [`the database: ${error instanceof Error ? error.message : error}`]
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Half of them right after something was acknowledged, where a loss would show; the rest anywhere. */
function chosenPoints(events: readonly DiskEvent[], count: number, random: () => number): Set<number> {
  const said = events.flatMap((event, at) => (event.kind === 'said' ? [at] : []))
  const chosen = new Set<number>()
  while (chosen.size < Math.min(count, events.length)) {
    const anywhere = Math.floor(random() * events.length)
    chosen.add(chosen.size < Math.min(count / 2, said.length) ? (said[Math.floor(random() * said.length)] ?? anywhere) : anywhere)
  }
  return chosen
}

const countOf = (events: readonly DiskEvent[], kind: DiskEvent['kind']): number => events.filter((event) => event.kind === kind).length

interface Run {
  readonly saves: number
  readonly points: number
  readonly synchronous: 'FULL' | 'OFF'
}

function writeTraced(work: string, caseId: string, { saves, synchronous }: Run): DiskEvent[] {
  const trace = join(dirname(work), 'trace')
  const database = join(work, 'database', 'samverkansstod.sqlite')
  traced(PROJECT_NODE, [WRITER, database, work, caseId, String(saves), synchronous], trace)
  try {
    return eventsIn(trace, work)
  } finally {
    rmSync(trace)
  }
}

/** Traces one run of the writer and cuts the power at that many points of it. */
export async function cutThePower(context: ScenarioContext, run: Run): Promise<Cuts> {
  const work = join(context.folder(true), 'work')
  const path = await context.sample(join(work, 'database'))
  // There from the start: whether a folder that was just made survives is the file system's own business.
  for (const name of ['backups', 'documents']) mkdirSync(join(work, name))
  const store = context.store(path)
  const caseId = String(store.context.connection.prepare('SELECT id FROM cases LIMIT 1').pluck().get())
  store.close()
  const disk = new CutDisk(new Map([[path, readFileSync(path)]]))
  const events = writeTraced(work, caseId, run)
  if (titlesIn(path).length !== 1) throw new Error(`The writer left something else in ${basename(path)}`)
  const chosen = chosenPoints(events, run.points, context.random)
  const acknowledged: Acknowledged = { notes: [], backups: new Map() }
  const lost: string[] = []
  addFutureMigration()
  try {
    for (const [at, event] of events.entries()) {
      disk.take(event)
      if (event.kind === 'said') note(event.line, acknowledged)
      if (chosen.has(at)) lost.push(...lostAfter(disk.cut(context.random), work, acknowledged))
    }
  } finally {
    removeFutureMigration()
  }
  const figures = { saves: acknowledged.notes.length, backups: acknowledged.backups.size }
  return { points: chosen.size, ...figures, writes: countOf(events, 'write'), flushes: countOf(events, 'sync'), lost }
}
