import { statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { todayIn } from '../../../shared/domain/date.ts'
import { passphraseStrength } from '../../../shared/domain/passphrase.ts'
import { buildRecoverySheet } from '../../../shared/documents/recoverySheet.ts'
import { AppFailure, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { sealingText } from '../../../shared/text/catalogue/sealing.ts'
import { databaseIdOf } from '../../db/repositories/meta.ts'
import { isSealing, keyringOf, setKeyring } from '../../db/repositories/backupMeta.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { freePath, prepareFile } from '../../files/writeFile.ts'
import { changePassphrase, createKeyring, type Keyring, renewCode, openLock } from '../../seal/keyring.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { toBackupFailure } from './failures.ts'

const invalid = (path: string): AppFailure => new AppFailure({ code: 'invalid-input', issues: [{ path, code: 'invalid' }] })

/** What is written down is that it was done, never with what. */
function keep(context: StoreContext, keyring: Keyring | null, what: Readonly<Record<string, string>>): void {
  write(context, { caseId: null, topics: ['backups', 'settings'] }, ({ record }) => {
    const wasSealed = isSealing(context.connection)
    setKeyring(context.connection, keyring)
    const [before, after] = [{ sealedBackups: wasSealed, sealingStep: '' }, { sealedBackups: keyring !== null, sealingStep: what['step'] ?? '' }]
    record({ caseId: null, entity: 'settings', entityId: 'sealing', before, after })
  })
}

function assertLong(passphrase: string): void {
  if (passphraseStrength(passphrase) === 'too-short') throw invalid('passphrase')
}

const keyringNow = (context: StoreContext): Keyring => {
  const keyring = keyringOf(context.connection)
  if (keyring === null) throw notFound('keyring')
  return keyring
}

/** From now on every backup is sealed. The code is told this once, to be printed. */
export async function turnOn(context: StoreContext, passphrase: string): Promise<{ code: string }> {
  assertLong(passphrase)
  const { keyring, code } = await createKeyring(passphrase)
  keep(context, keyring, { step: 'on' })
  return { code }
}

/** Another passphrase for backups from now on; the printed code goes on opening all of them. */
export async function changeTo(context: StoreContext, passphrase: string): Promise<Record<string, never>> {
  assertLong(passphrase)
  keep(context, await changePassphrase(keyringNow(context), passphrase), { step: 'passphrase' })
  return {}
}

/** Another code for backups from now on, for when the sheet is lost. */
export function newCode(context: StoreContext): { code: string } {
  const { keyring, code } = renewCode(keyringNow(context))
  keep(context, keyring, { step: 'code' })
  return { code }
}

/** Backups from now on can be opened by anyone; those already sealed stay sealed. */
export function turnOff(context: StoreContext): Record<string, never> {
  keep(context, null, { step: 'off' })
  return {}
}

/** Only the code that opens the backups gets onto a sheet. */
async function assertOpens(keyring: Keyring, code: string): Promise<void> {
  try {
    await openLock(keyring, { kind: 'code', code })
  } catch {
    throw refused({ rule: 'backup', fault: 'wrong-secret' })
  }
}

/** Writes the sheet to print beside whatever is in the folder. It is kept nowhere else. */
export async function saveSheet(context: StoreContext, { folder, code }: { folder: string; code: string }): Promise<{ path: string }> {
  // Picked in a dialog, so it is there; a path that means something else from another working folder is none.
  if (!isAbsolute(folder) || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw refused({ rule: 'folder-not-writable', path: folder })
  await assertOpens(keyringNow(context), code)
  const at = context.clock().toISOString()
  const { contactPerson, archiveProfile } = readSettings(context.connection)
  const sheet = buildRecoverySheet({ code, at, databaseId: databaseIdOf(context.connection) ?? '', name: contactPerson.name }, context.defaultModel)
  const { bytes } = await context.renderPdf(sheet, archiveProfile)
  const path = freePath(join(folder, `${sealingText.sheet.fileName} ${todayIn(context.clock())}.pdf`))
  try {
    prepareFile(path, bytes).commit()
  } catch (error) {
    throw toBackupFailure(error, folder)
  }
  return { path }
}
