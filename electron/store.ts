// The store process: owns the database, the rules' last word and the PDF work, so that the window never waits for them.
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { processModelSchema } from '../shared/domain/processModel.ts'
import type { StoreFault } from '../shared/ipc/storeFault.ts'
import { asError } from '../shared/asError.ts'
import { newId } from '../shared/newId.ts'
import { createBackup, removePartials } from './db/backup.ts'
import { closeTidily, type Connection, schemaVersionOf } from './db/connection.ts'
import { MigrationError, NewerSchemaError } from './db/migrate.ts'
import { assertSoundInTurns, OpenError, openDatabase, toOpenError } from './db/open.ts'
import { findDocument } from './db/repositories/documents.ts'
import { countCases } from './db/repositories/overview.ts'
import { readSettings } from './db/repositories/settings.ts'
import { demoCaseSchema } from './demo/demoCase.ts'
import { demoPortfolioSchema } from './demo/demoPortfolio.ts'
import { type Demo, fillDemo } from './demo/fill.ts'
import { createStoreCall, type StoreCall } from './dispatchStore.ts'
import { createRecoveryCall } from './features/backup/recovery.ts'
import type { FromStore, StoreConfiguration, ToStore } from './ipc/storeMessages.ts'
import { renderDocx } from './docx/render.ts'
import { renderPdf } from './pdf/render.ts'
import type { StoreContext } from './work/context.ts'

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
  if (error instanceof OpenError) return error.fault
  if (error instanceof NewerSchemaError) return 'newer-schema'
  return error instanceof MigrationError ? 'migration-failed' : 'unexpected'
}

/** A copy of the database as it was before its schema changes. */
function backUpBeforeMigration(configuration: StoreConfiguration, connection: Connection): string {
  const request = {
    folder: configuration.backupFolder,
    stem: `Samverkansstöd före uppgradering från version ${schemaVersionOf(connection)}`,
    createdAt: new Date().toISOString(),
    appVersion: configuration.appVersion,
  }
  return createBackup(connection, request).path
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const licencesSchema = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() }))

/** Stories for an empty demo database. */
const readDemo = ({ resourcesFolder }: StoreConfiguration): Demo => ({
  stories: z.array(demoCaseSchema).parse(readJson(join(resourcesFolder, 'demo', 'cases.json'))),
  portfolio: demoPortfolioSchema.parse(readJson(join(resourcesFolder, 'demo', 'portfolio.json'))),
})

function contextOf(configuration: StoreConfiguration, connection: Connection): StoreContext {
  const modelPath = join(configuration.resourcesFolder, 'process-models', 'malmo-2020.json')
  return {
    connection,
    databasePath: configuration.databasePath,
    clock: () => new Date(),
    defaultModel: processModelSchema.parse(readJson(modelPath)),
    appVersion: configuration.appVersion,
    defaultFolders: { documents: configuration.documentsFolder, backups: configuration.backupFolder },
    renderPdf: (model, profile) => renderPdf(model, { profile }),
    renderDocx,
    emit: (event) => send({ kind: 'event', event }),
    licences: () => licencesSchema.parse(readJson(configuration.licencesPath)),
  }
}

let call: StoreCall | null = null
let context: StoreContext | null = null

async function begin(configuration: StoreConfiguration, connection: Connection): Promise<void> {
  context = contextOf(configuration, connection)
  call = createStoreCall(context, report)
  if (configuration.isDemo && countCases(connection) === 0) await fillDemo(context, readDemo(configuration))
  const sqliteVersion = String(connection.prepare('SELECT sqlite_version()').pluck().get())
  send({ kind: 'ready', versions: { sqliteVersion, schemaVersion: schemaVersionOf(connection) } })
}

/** Where backups are looked for: the folder that the user chose, where the database can still say it. */
function backupFolderNow({ backupFolder }: StoreConfiguration): string {
  try {
    return (context && readSettings(context.connection).backupFolder) || backupFolder
  } catch {
    return backupFolder
  }
}

/** Lets go of a database that cannot be worked with; from now on backups can be listed and restored, and no more. */
function giveUp(configuration: StoreConfiguration, error: unknown): void {
  const fault = faultOf(error)
  const backupFolder = backupFolderNow(configuration)
  context?.connection.close()
  context = null
  call = createRecoveryCall({
    databasePath: configuration.databasePath,
    backupFolder,
    clock: () => new Date(),
    onRestored: (connection) => void begin(configuration, connection),
    inUseElsewhere: fault === 'locked',
    report,
  })
  send({ kind: 'failed', fault, incidentId: report('start', error) })
}

async function checkPages(configuration: StoreConfiguration): Promise<void> {
  try {
    if (context) await assertSoundInTurns(context.connection)
  } catch (error) {
    // Nothing more is written into a damaged file.
    giveUp(configuration, error)
  }
}

/** After the first screen: reading every page of a large file must not keep the window waiting. */
function checkPagesLater(configuration: StoreConfiguration): void {
  setTimeout(() => void checkPages(configuration), 1_500)
}

async function start(configuration: StoreConfiguration): Promise<void> {
  try {
    mkdirSync(dirname(configuration.databasePath), { recursive: true })
    removePartials(configuration.backupFolder)
    const connection = openDatabase(configuration.databasePath, (own) => backUpBeforeMigration(configuration, own))
    await begin(configuration, connection)
    checkPagesLater(configuration)
  } catch (error) {
    giveUp(configuration, error)
  }
}

async function answer(message: Extract<ToStore, { kind: 'call' }>): Promise<void> {
  if (!call) return
  const outcome = await call(message.path, message.input)
  send({ kind: 'answer', id: message.id, outcome })
}

function stop(): void {
  if (context) closeTidily(context.connection)
  send({ kind: 'stopped' })
  // The message leaves first; an exit in the same turn would drop it.
  setTimeout(() => process.exit(0), 20)
}

port.on('message', ({ data }: { data: ToStore }) => {
  switch (data.kind) {
    case 'start':
      return void start(data.configuration)
    case 'call':
      return void answer(data)
    case 'locate': {
      const document = context ? findDocument(context.connection, data.documentId) : null
      return send({ kind: 'answer', id: data.id, outcome: { ok: true, value: document?.path ?? null } })
    }
    case 'stop':
      return stop()
  }
})

// Ctrl+C in a terminal reaches every process; the shell ends this one in order, after the last save.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('uncaughtException', (error) => report('uncaught', error))
process.on('unhandledRejection', (error) => report('unhandled', error))
