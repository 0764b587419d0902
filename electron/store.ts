// The store process: owns the database, the rules' last word and the PDF work, so that the window never waits for them.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { AcceptableFault, StoreFault } from '../shared/ipc/storeFault.ts'
import type { InsideRequest } from '../shared/ipc/insideRequest.ts'
import type { Outcome } from '../shared/ipc/outcome.ts'
import { asError } from '../shared/asError.ts'
import { newId } from '../shared/newId.ts'
import { createBackup, removePartials } from './db/backup.ts'
import { CommitKeeper, differsFrom, memoryOf, readMemory } from './db/commitMemory.ts'
import { type Connection, giveBackMemory, schemaVersionOf } from './db/connection.ts'
import { incomingPath } from './db/databaseFiles.ts'
import { MigrationError, NewerSchemaError } from './db/migrate.ts'
import { assertSoundInTurns, OpenError, openDatabase, toOpenError } from './db/open.ts'
import { findDocument } from './db/repositories/documents.ts'
import { countCases } from './db/repositories/overview.ts'
import { readSettings } from './db/repositories/settings.ts'
import { fillDemo } from './demo/fill.ts'
import { openForViewing } from './db/viewCopy.ts'
import { createStoreCall, type StoreCall } from './dispatchStore.ts'
import { answerInside, sweepAttachments } from './features/attachments/index.ts'
import { backUpAtQuit, watchForBackups } from './features/backup/index.ts'
import { createRecoveryCall } from './features/backup/recovery.ts'
import { createRepairCall } from './features/guard/index.ts'
import { answerLock } from './features/lock/index.ts'
import type { FromStore, StoreConfiguration, ToStore } from './ipc/storeMessages.ts'
import { renderDocx } from './docx/render.ts'
import { renderPdf } from './pdf/render.ts'
import { readDemo, readLicences, readModel } from './shippedFiles.ts'
import type { StoreContext } from './work/context.ts'
import { WriteGuard } from './work/writeGuard.ts'

const port = process.parentPort
const send = (message: FromStore): void => port.postMessage(message)

/** The stack says where, the code what; what a user typed is in neither. */
function report(path: string, error: unknown): string {
  const incidentId = newId()
  const found = asError(error)
  const code = 'code' in found ? String(found.code) : null
  send({ kind: 'log', entry: { level: 'error', event: 'incident', incidentId, path, name: found.name, code, stack: found.stack } })
  return incidentId
}

function faultOf(found: unknown): StoreFault {
  // What a start does after opening meets the same disk, so its errors are told in the same words.
  const error = toOpenError(found)
  if (error instanceof OpenError || error instanceof OtherFileError) return error.fault
  if (error instanceof NewerSchemaError) return 'newer-schema'
  return error instanceof MigrationError ? 'migration-failed' : 'unexpected'
}

/** A copy of the database as it was before its schema changes. */
function backUpBeforeMigration(configuration: StoreConfiguration, connection: Connection): string {
  const request = {
    folder: configuration.backupFolder,
    kind: 'beforeMigration' as const,
    stem: `Samverkansstöd före uppgradering från version ${schemaVersionOf(connection)}`,
    createdAt: new Date().toISOString(),
    appVersion: configuration.appVersion,
  }
  return createBackup(connection, request).path
}

function contextOf(configuration: StoreConfiguration, connection: Connection): StoreContext {
  return {
    connection,
    databasePath: configuration.databasePath,
    clock: () => new Date(),
    defaultModel: readModel(configuration),
    appVersion: configuration.appVersion,
    defaultFolders: { documents: configuration.documentsFolder, backups: configuration.backupFolder },
    renderPdf: (model, profile) => renderPdf(model, { profile }),
    renderDocx,
    guard: new WriteGuard(),
    emit: (event) => {
      send({ kind: 'event', event })
      keeper?.noteSoon()
    },
    licences: () => readLicences(configuration),
  }
}

let call: StoreCall | null = null
let context: StoreContext | null = null
/** Remembers how far the database has come; nobody, while it is only looked at. */
let keeper: CommitKeeper | null = null
let stopWatching: (() => void) | null = null

async function begin(configuration: StoreConfiguration, connection: Connection): Promise<void> {
  context = contextOf(configuration, connection)
  call = createStoreCall(context, report)
  keeper = new CommitKeeper(configuration.databasePath, () => context?.connection ?? null)
  keeper.noteNow()
  if (configuration.isDemo && countCases(connection) === 0) await fillDemo(context, readDemo(configuration))
  stopWatching = watchForBackups(context)
  sayReady(connection)
  void sweepAttachments(context)
}

function sayReady(connection: Connection): void {
  const sqliteVersion = String(connection.prepare('SELECT sqlite_version()').pluck().get())
  send({ kind: 'ready', versions: { sqliteVersion, schemaVersion: schemaVersionOf(connection) } })
}

/** Everything can be looked at, and the connection refuses every change. */
function beginViewing(configuration: StoreConfiguration, connection: Connection): void {
  context = contextOf(configuration, connection)
  call = createStoreCall(context, report)
  context.guard.holdBack(context, 'read-only')
  sayReady(connection)
}

/** Where backups are looked for: the folder that the user chose, where the database can still say it. */
function backupFolderNow({ backupFolder }: StoreConfiguration): string {
  try {
    return (context && readSettings(context.connection).backupFolder) || backupFolder
  } catch {
    return backupFolder
  }
}

/** A file that is not what was worked in here last. What is missing is told, and she decides. */
class OtherFileError extends Error {
  readonly fault: AcceptableFault
  readonly behind: number | null
  constructor(fault: AcceptableFault, behind: number | null) {
    super(`The database is not the one that was worked in: ${fault}`)
    this.name = 'OtherFileError'
    this.fault = fault
    this.behind = behind
  }
}

/** Lets go of a database that cannot be worked with; from now on backups can be listed and restored, and no more. */
function giveUp(configuration: StoreConfiguration, error: unknown): void {
  const fault = faultOf(error)
  const backupFolder = backupFolderNow(configuration)
  // Without tidying up: nothing more is written into a damaged file.
  context?.connection.close()
  letGo()
  const recovery = {
    databasePath: configuration.databasePath,
    backupFolder,
    clock: () => new Date(),
    defaultModel: () => readModel(configuration),
    onRestored: (connection: Connection) => void begin(configuration, connection),
    inUseElsewhere: fault === 'locked',
    isReadable: error instanceof OtherFileError,
    report,
  }
  call = createRepairCall(recovery, fault === 'damaged', createRecoveryCall(recovery))
  const behind = error instanceof OtherFileError ? error.behind : null
  const remembered = readMemory(configuration.databasePath)?.commits ?? null
  send({ kind: 'failed', fault, incidentId: report('start', error), behind, remembered })
}

/** Closes what is open, so that it can be opened anew. */
function letGo(): void {
  call = null
  stopWatching?.()
  stopWatching = null
  keeper?.noteNow()
  keeper = null
  if (context?.connection.open) context.guard.close(context)
  context = null
}

async function checkPages(configuration: StoreConfiguration): Promise<void> {
  const checked = context
  try {
    if (!checked) return
    await assertSoundInTurns(checked.connection)
    giveBackMemory(checked.connection)
  } catch (error) {
    // Nothing more is written into a damaged file.
    if (context === checked) giveUp(configuration, error)
  }
}

/** After the first screen: reading every page of a large file must not keep the window waiting. */
function checkPagesLater(configuration: StoreConfiguration): void {
  setTimeout(() => void checkPages(configuration), 1_500)
}

/** A database that is not there where one was: never taken for a first run. */
function assertThere(path: string, accepted: AcceptableFault | null): void {
  const memory = readMemory(path)
  const isThere = existsSync(path) || existsSync(incomingPath(path))
  if (memory && !isThere && accepted !== 'missing') throw new OtherFileError('missing', memory.commits || null)
}

/** An older file, or another one, is not written into before she has said so. */
function assertWorkedIn(path: string, connection: Connection, accepted: AcceptableFault | null): void {
  const [memory, found] = [readMemory(path), memoryOf(connection)]
  const fault = differsFrom(memory, found)
  if (fault === null || fault === accepted || accepted === 'missing') return
  connection.close()
  throw new OtherFileError(fault, fault === 'older-file' && memory && found ? memory.commits - found.commits : null)
}

function open(configuration: StoreConfiguration, accepted: AcceptableFault | null): Connection {
  mkdirSync(dirname(configuration.databasePath), { recursive: true })
  removePartials(configuration.backupFolder)
  assertThere(configuration.databasePath, accepted)
  const connection = openDatabase(configuration.databasePath, (own) => backUpBeforeMigration(configuration, own))
  assertWorkedIn(configuration.databasePath, connection, accepted)
  return connection
}

/** What can only be read is shown; what cannot be read either is told. */
function view(configuration: StoreConfiguration, error: unknown): void {
  try {
    beginViewing(configuration, openForViewing(configuration.databasePath))
  } catch {
    giveUp(configuration, error)
  }
}

const isReadOnly = (error: unknown): boolean => error instanceof OpenError && error.fault === 'read-only'

async function start(configuration: StoreConfiguration, accepted: AcceptableFault | null): Promise<void> {
  letGo()
  try {
    await begin(configuration, open(configuration, accepted))
    checkPagesLater(configuration)
  } catch (error) {
    if (isReadOnly(toOpenError(error)) && existsSync(configuration.databasePath)) view(configuration, error)
    else giveUp(configuration, error)
  }
}

const LOOK_MILLISECONDS = 5_000

/** Between the calls too: a file that is replaced while nobody writes, a disk that has come back. */
setInterval(() => {
  if (!context?.connection.open) return
  context.guard.look(context)
  if (context.guard.hold) context.guard.probe(context)
}, LOOK_MILLISECONDS)

async function answer(message: Extract<ToStore, { kind: 'call' }>): Promise<void> {
  if (!call) return
  const outcome = await call(message.path, message.input)
  send({ kind: 'answer', id: message.id, outcome })
}

const STOPPED: Outcome<never> = { ok: false, error: { code: 'storage', fault: 'store-stopped' } }

async function insideOutcome(request: InsideRequest): Promise<Outcome<unknown>> {
  if (!context) return STOPPED
  if (request.what === 'readLock' || request.what === 'saveLock') return answerLock(context, request, report)
  return answerInside(context, request, report)
}

async function answerFromInside({ id, request }: Extract<ToStore, { kind: 'inside' }>): Promise<void> {
  send({ kind: 'answer', id, outcome: await insideOutcome(request) })
}

function stop(): void {
  if (context) backUpAtQuit(context)
  letGo()
  send({ kind: 'stopped' })
  // The message leaves first; an exit in the same turn would drop it.
  setTimeout(() => process.exit(0), 20)
}

port.on('message', ({ data }: { data: ToStore }) => {
  switch (data.kind) {
    case 'start':
      return void start(data.configuration, data.accepted ?? null)
    case 'call':
      return void answer(data)
    case 'locate': {
      const document = context ? findDocument(context.connection, data.documentId) : null
      return send({ kind: 'answer', id: data.id, outcome: { ok: true, value: document?.path ?? null } })
    }
    case 'inside':
      return void answerFromInside(data)
    case 'stop':
      return stop()
  }
})

// Ctrl+C in a terminal reaches every process; the shell ends this one in order, after the last save.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('uncaughtException', (error) => report('uncaught', error))
process.on('unhandledRejection', (error) => report('unhandled', error))
