// The file itself: a zip file of a manifest, the rows of each table, and files under their own hashes.
import { readFile, stat } from 'node:fs/promises'
import { CASE_FILE_FORMAT, CASE_FILE_LIMITS, CASE_FILE_VERSION, type CaseFileFault, type Manifest, manifestHeadSchema, manifestSchema } from '../../../shared/domain/caseFile/manifest.ts'
import { canonical } from '../../db/caseFiles/fields.ts'
import type { Row, Tables } from '../../db/caseFiles/rows.ts'
import { FILE_TABLES } from '../../db/caseFiles/tables.ts'
import { SCHEMA_VERSION } from '../../db/migrations/index.ts'
import { sha256Of } from '../../db/repositories/documents.ts'
import { TableFault } from '../../tables/tableFault.ts'
import { createTurns } from '../../tables/turns.ts'
import { writeZip } from '../../tables/writeZip.ts'
import { openZip, type Zip } from '../../tables/zip.ts'

/** Why a file cannot be read as a case file. Nothing has been changed when it is thrown. */
export class FileFault extends Error {
  readonly fault: CaseFileFault

  constructor(fault: CaseFileFault) {
    super(fault)
    this.name = 'FileFault'
    this.fault = fault
  }
}

/** Bytes by their SHA-256. */
export type FilesByHash = ReadonlyMap<string, Uint8Array>

export interface Content {
  readonly manifest: Manifest
  readonly tables: Tables
  readonly files: FilesByHash
}

const MANIFEST = 'manifest.json'
/** The manifest vouches for every part, and this for the manifest: a bit that was turned on the way is found wherever it is. */
const MANIFEST_SUM = 'manifest.sha256'
const MANIFEST_BYTES = 16 * 1024 * 1024

const jsonLines = (rows: readonly Row[]): Uint8Array => Buffer.from(rows.map((row) => `${canonical(row)}\n`).join(''))

export type ManifestHead = Omit<Manifest, 'format' | 'formatVersion' | 'schemaVersion' | 'parts'>

/** Told after each part; may throw to stop. */
export type Step = (done: number, total: number) => void

/** The same content gives the same bytes. */
export async function packCaseFile(head: ManifestHead, { tables, files }: Pick<Content, 'tables' | 'files'>, step: Step = () => {}): Promise<Uint8Array> {
  const rows = FILE_TABLES.filter((table) => (tables.get(table) ?? []).length > 0).map((table) => ({ name: `rows/${table}.jsonl`, bytes: jsonLines(tables.get(table) ?? []) }))
  const parts = [...rows, ...[...files.keys()].toSorted().map((hash) => ({ name: `files/${hash}`, bytes: files.get(hash) ?? new Uint8Array() }))]
  const turns = createTurns()
  const listed: Manifest['parts'] = []
  for (const { name, bytes } of parts) {
    listed.push({ name, sha256: sha256Of(bytes), bytes: bytes.byteLength })
    step(listed.length, parts.length)
    await turns()
  }
  if (listed.reduce((sum, { bytes }) => sum + bytes, 0) > CASE_FILE_LIMITS.fileBytes || listed.length >= CASE_FILE_LIMITS.names) throw new FileFault('too-large')
  const manifest: Manifest = { format: CASE_FILE_FORMAT, formatVersion: CASE_FILE_VERSION, schemaVersion: SCHEMA_VERSION, ...head, parts: listed }
  const bytes = Buffer.from(JSON.stringify(manifest, null, 2))
  return writeZip([{ name: MANIFEST, bytes }, { name: MANIFEST_SUM, bytes: Buffer.from(sha256Of(bytes)) }, ...parts])
}

async function readPart(zip: Zip, name: string, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of zip.read(name)) {
    size += piece.length
    if (size > most) throw new FileFault('altered')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function parsedJson(text: string, fault: CaseFileFault): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new FileFault(fault)
  }
}

async function readManifest(zip: Zip): Promise<Manifest> {
  if (!zip.names.includes(MANIFEST)) throw new FileFault(zip.names.some((name) => name.endsWith('.samverkan')) ? 'archive-zip' : 'not-a-case-file')
  const bytes = await readPart(zip, MANIFEST, MANIFEST_BYTES)
  const found = parsedJson(bytes.toString(), 'damaged')
  const head = manifestHeadSchema.safeParse(found)
  if (!head.success) throw new FileFault('not-a-case-file')
  if (head.data.formatVersion > CASE_FILE_VERSION || head.data.schemaVersion > SCHEMA_VERSION) throw new FileFault('newer')
  if (!zip.names.includes(MANIFEST_SUM) || (await readPart(zip, MANIFEST_SUM, 64)).toString() !== sha256Of(bytes)) throw new FileFault('altered')
  const manifest = manifestSchema.safeParse(found)
  if (!manifest.success) throw new FileFault('damaged')
  return manifest.data
}

/** Nothing more and nothing less than the manifest tells of: names are compared, never used as paths. */
function assertWhole(zip: Zip, { parts }: Manifest): void {
  const named = new Set(parts.map(({ name }) => name))
  if (named.size !== parts.length || zip.names.length !== parts.length + 2) throw new FileFault('altered')
  if (zip.names.some((name) => name !== MANIFEST && name !== MANIFEST_SUM && !named.has(name))) throw new FileFault('altered')
  if (parts.reduce((sum, { bytes }) => sum + bytes, 0) > CASE_FILE_LIMITS.fileBytes) throw new FileFault('too-large')
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  Object.values(value).every((each) => each === null || typeof each === 'string' || (typeof each === 'number' && Number.isFinite(each)))

function rowsIn(bytes: Buffer): Row[] {
  const lines = bytes.toString().split('\n').filter((line) => line !== '')
  if (lines.length > CASE_FILE_LIMITS.rows) throw new FileFault('too-large')
  return lines.map((line) => {
    const row = line.length > CASE_FILE_LIMITS.rowBytes ? null : parsedJson(line, 'damaged')
    if (!isRow(row)) throw new FileFault('damaged')
    return row
  })
}

/** Reads a case file whole and checks every byte of it against what the manifest says. */
async function unpack(bytes: Uint8Array, progress: Step): Promise<Content> {
  const zip = openZip(bytes)
  const manifest = await readManifest(zip)
  assertWhole(zip, manifest)
  const [tables, files] = [new Map<string, Row[]>(), new Map<string, Uint8Array>()]
  const turns = createTurns()
  for (const [index, part] of manifest.parts.entries()) {
    const found = await readPart(zip, part.name, part.bytes)
    if (sha256Of(found) !== part.sha256) throw new FileFault('altered')
    const [folder, name = ''] = part.name.split('/')
    if (folder === 'rows') tables.set(name.replace('.jsonl', ''), rowsIn(found))
    else if (name === part.sha256) files.set(name, found)
    else throw new FileFault('altered')
    progress(index + 1, manifest.parts.length)
    await turns()
  }
  return { manifest, tables, files }
}

const FAULTS: Partial<Record<TableFault['fault'], CaseFileFault>> = { 'too-large': 'too-large', 'old-or-locked-excel': 'not-a-case-file' }

export async function unpackCaseFile(bytes: Uint8Array, progress: Step = () => {}): Promise<Content> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileFault('not-a-case-file')
  try {
    return await unpack(bytes, progress)
  } catch (error) {
    if (error instanceof FileFault) throw error
    if (error instanceof TableFault) throw new FileFault(FAULTS[error.fault] ?? 'damaged')
    // What does not unpack was cut off or changed on its way.
    if (error instanceof Error && 'code' in error && /^(Z_|ERR_)/.test(String(error.code))) throw new FileFault('damaged')
    throw error
  }
}

/** Reads a file that the user chose. Its size is asked before it is read. */
export async function readCaseFile(path: string, progress: Step): Promise<Content> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new FileFault('not-found')
  if (found.size > CASE_FILE_LIMITS.fileBytes) throw new FileFault('too-large')
  const bytes = await readFile(path).catch(() => {
    throw new FileFault('not-found')
  })
  return unpackCaseFile(bytes, progress)
}
