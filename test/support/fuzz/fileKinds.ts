// The kinds of files that the app reads, each with a right one and the calls that read it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestPath } from '../../../electron/db/backup.ts'
import { writeXlsx } from '../../../electron/tables/writeXlsx.ts'
import { writeZip } from '../../../electron/tables/writeZip.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { written } from '../caseFiles.ts'
import { type TestStore, valueOf } from '../store.ts'

export interface FileKind {
  readonly name: string
  /** Of a file that is read without complaint. */
  readonly bytes: Uint8Array
  readonly read: (bytes: Uint8Array) => Promise<Outcome<unknown>>
  /** What the call answers for the right file, where the answer itself says whether the file was taken. */
  readonly isTaken: (value: unknown) => boolean
  /** How many of a hundred files are of this kind; the rest is slower to read. */
  readonly share: number
}

const PASSPHRASE = 'cykel lampa torg äpple'
const ROWS = [['Namn', 'Organisation', 'Telefon', 'E-post', 'Synpunkt'], ['Rut Uppdiktad', 'Föreningen "Spånet"', '070-174 06 55', 'rut@example.se', 'Mer grönt; mindre asfalt'], ['Åke Påhittad', 'Ägarna, kvarteret', '070-174 06 56', 'ake@example.se', 'Flera\nrader']]
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const CSV = `\ufeff${ROWS.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`
const LETTER = [
  'From: =?utf-8?Q?Rut_Uppdiktad?= <rut@example.se>', 'To: bo@example.se', 'Subject: =?utf-8?B?TcO2dGUgcMOlIG3DpW5kYWc=?=', 'Date: Sat, 21 Nov 2026 14:02:00 +0100',
  'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="gräns"', '', '--gräns', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '',
  '<p>Hej =C3=A5 <b>hej</b></p>', '--gräns', 'Content-Type: application/pdf; name="skiss.pdf"', 'Content-Disposition: attachment; filename="skiss.pdf"', 'Content-Transfer-Encoding: base64', '', 'JVBERi0=', '--gräns--', '',
].join('\r\n')

const part = (name: string, xml: string) => ({ name, bytes: Buffer.from(xml) })
const cellOf = (text: string, at: number): string => `<c r="${'ABCDE'[at]}1" t="inlineStr"><is><t>${text}</t></is></c>`
/** The least that is a workbook, so that what is wrong is wrong in its sheet and not in its packing. */
const WORKBOOK = [
  part('xl/workbook.xml', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>'),
  part('xl/_rels/workbook.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
]
const SHEET = Buffer.from(
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${ROWS.map((row) => `<row>${row.map(cellOf).join('')}</row>`).join('')}</sheetData></worksheet>`,
)

const hasNoFault = (value: unknown): boolean => (value as { fault?: unknown }).fault === null
const isOk = (value: unknown): boolean => (value as { ok?: unknown }).ok !== false

/** Writes a case file and backups, one of them sealed, and tells how each kind is read. */
export async function fileKinds(store: TestStore, caseId: string): Promise<FileKind[]> {
  const { client, folder } = store
  const place = (extension: string, bytes: Uint8Array): string => {
    const path = join(folder, `${newId()}.${extension}`)
    writeFileSync(path, bytes)
    return path
  }
  const plain = valueOf(await client.backup.create({}))
  const manifest = readFileSync(manifestPath(plain.path))
  valueOf(await client.backup.turnSealingOn({ passphrase: PASSPHRASE }))
  const sealed = valueOf(await client.backup.create({}))
  const caseFile = await written(store, caseId)
  const database = readFileSync(plain.path)
  const table = (extension: string) => (bytes: Uint8Array) => client.imports.open({ path: place(extension, bytes) })
  const workbook = await writeXlsx(ROWS, 'Blad', [20, 20, 20, 20, 20])
  const withManifest = (text: Uint8Array) => {
    const path = place('samverkanbackup', database)
    writeFileSync(manifestPath(path), text)
    return client.backup.inspect({ path })
  }
  return [
    { name: 'CSV table', bytes: Buffer.from(CSV), read: table('csv'), isTaken: isOk, share: 15 },
    { name: 'XLSX table', bytes: workbook, read: table('xlsx'), isTaken: isOk, share: 15 },
    { name: 'sheet within an XLSX table', bytes: SHEET, read: async (bytes) => table('xlsx')(await writeZip([...WORKBOOK, { name: 'xl/worksheets/sheet1.xml', bytes }])), isTaken: isOk, share: 10 },
    { name: 'survey answers (CSV)', bytes: Buffer.from(CSV), read: (bytes) => client.opinions.openTable({ caseId, path: place('csv', bytes) }), isTaken: isOk, share: 10 },
    { name: 'letter (.eml)', bytes: Buffer.from(LETTER), read: (bytes) => client.meetingMode.readLetter({ bytes }), isTaken: isOk, share: 20 },
    { name: 'case file', bytes: readFileSync(caseFile), read: (bytes) => client.caseFiles.open({ path: place('samverkan', bytes) }), isTaken: isOk, share: 14 },
    { name: 'backup', bytes: database, read: (bytes) => client.backup.inspect({ path: place('samverkanbackup', bytes) }), isTaken: hasNoFault, share: 6 },
    { name: 'manifest of a backup', bytes: manifest, read: withManifest, isTaken: (value) => hasNoFault(value) && (value as { hasManifest?: unknown }).hasManifest === true, share: 4 },
    { name: 'sealed backup', bytes: readFileSync(sealed.path), read: (bytes) => client.backup.inspect({ path: place('samverkanbackup', bytes) }), isTaken: hasNoFault, share: 6 },
  ]
}
