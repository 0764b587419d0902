// A store that is killed at random moments while it saves, exports and backs up; what it acknowledged is asked for.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { removePartials } from '../../electron/db/backup.ts'
import type { Connection } from '../../electron/db/connection.ts'
import { faultOf, sha256OfFile } from '../../electron/db/inspect.ts'
import { inspectBackup } from '../../electron/db/inspectBackup.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { runAndKill } from '../db/killed/killed.ts'
import type { ScenarioContext } from './scenario.ts'

const LONGEST_MS = 260

/** What the store has acknowledged in all rounds. */
interface Acknowledged {
  readonly meetings: Map<string, { revision: number; notes: string }>
  readonly drafts: Map<string, number>
  readonly versions: Set<string>
  readonly backups: Set<string>
  count: number
}

function note(lines: readonly string[], acknowledged: Acknowledged): void {
  for (const line of lines) {
    const [kind, id = '', number, notes = ''] = line.split(' ')
    if (kind === 'incident') throw new Error(`The store ran into a fault of the program: ${line}`)
    if (kind === 'meeting') acknowledged.meetings.set(id, { revision: Number(number), notes })
    if (kind === 'draft') acknowledged.drafts.set(id, Number(number))
    if (kind === 'version') acknowledged.versions.add(id)
    if (kind === 'backup') acknowledged.backups.add(id.replaceAll('_', ' '))
    if (kind !== 'ready') acknowledged.count += 1
  }
}

/** The save that was under way may have landed without having been told. */
function lostRows(connection: Connection, { meetings, drafts, versions }: Acknowledged): string[] {
  const meeting = connection.prepare('SELECT revision, notes FROM meeting WHERE id = ?')
  const isThere = ([id, known]: [string, { revision: number; notes: string }]): boolean => {
    const found = meeting.get(id) as { revision: number; notes: string } | undefined
    return found !== undefined && (found.revision > known.revision || (found.revision === known.revision && found.notes === known.notes))
  }
  const draft = connection.prepare('SELECT revision FROM application_draft WHERE case_id = ?').pluck()
  const version = connection.prepare('SELECT count(*) FROM application_version WHERE id = ?').pluck()
  return [
    ...[...meetings].filter((each) => !isThere(each)).map(([id]) => `meeting ${id}`),
    ...[...drafts].filter(([caseId, revision]) => Number(draft.get(caseId) ?? 0) < revision).map(([id]) => `draft ${id}`),
    ...[...versions].filter((id) => version.get(id) !== 1).map((id) => `version ${id}`),
  ]
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** Every file with a document's or a backup's name is whole, and every backup that was told is there. */
function lostFiles(connection: Connection, folder: string, { backups }: Acknowledged): string[] {
  const known = connection.prepare('SELECT count(*) FROM document WHERE file_name = ? AND sha256 = ?').pluck()
  const documents = join(folder, 'documents')
  const place = join(folder, 'backups')
  const halfDocuments = namesIn(documents).filter((name) => !name.startsWith('.') && known.get(name, sha256OfFile(join(documents, name))) === 0)
  const halfBackups = namesIn(place).filter((name) => name.endsWith('.samverkanbackup') && inspectBackup(null, join(place, name)).fault !== null)
  return [...halfDocuments, ...halfBackups, ...[...backups].filter((name) => !namesIn(place).includes(name))]
}

function lostNow(path: string, folder: string, acknowledged: Acknowledged, withFiles: boolean): string[] {
  const connection = openDatabase(path)
  try {
    if (faultOf(connection) !== null) return [`the database: ${faultOf(connection)}`]
    return [...lostRows(connection, acknowledged), ...(withFiles ? lostFiles(connection, folder, acknowledged) : [])]
  } finally {
    connection.close()
  }
}

export interface Killed {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: string[]
}

/** Starts, kills and starts again in one folder, so that every start finds what the kill before it left. */
export async function killInALoop({ folder: makeFolder, random }: ScenarioContext, rounds: number): Promise<Killed> {
  const folder = makeFolder(true)
  const path = join(folder, 'samverkansstod.sqlite')
  const acknowledged: Acknowledged = { meetings: new Map(), drafts: new Map(), versions: new Set(), backups: new Set(), count: 0 }
  const lost: string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const { lines, complaints } = await runAndKill('writer.ts', [path, folder], random() * LONGEST_MS)
    if (complaints !== '') throw new Error(complaints)
    note(lines, acknowledged)
    // Looked at every other time only: the other half of the starts find the log as the kill left it.
    if (round % 2 === 0 || round === rounds) lost.push(...lostNow(path, folder, acknowledged, round === rounds))
  }
  for (const each of ['backups', 'documents']) removePartials(join(folder, each))
  const left = namesIn(join(folder, 'backups')).filter((name) => name.includes('partial'))
  if (left.length > 0) throw new Error(`Half files were left: ${left.join(', ')}`)
  return { kills: rounds, acknowledged: acknowledged.count, lost }
}

/** Two at once, one per core of a small machine. */
export async function killInLanes(context: ScenarioContext, rounds: number): Promise<Killed> {
  const lanes = await Promise.all([Math.ceil(rounds / 2), Math.floor(rounds / 2)].map((each) => killInALoop(context, each)))
  const sum = (of: (lane: Killed) => number): number => lanes.reduce((total, lane) => total + of(lane), 0)
  return { kills: sum(({ kills }) => kills), acknowledged: sum((lane) => lane.acknowledged), lost: lanes.flatMap(({ lost }) => lost) }
}
