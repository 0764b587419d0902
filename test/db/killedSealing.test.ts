// kill -9 during sealed backups: every file with a backup's name opens, nothing lies open, the database is whole.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readManifest, removePartials } from '../../electron/db/backup.ts'
import { faultOf, sha256OfFile } from '../../electron/db/inspect.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { keyringOf } from '../../electron/db/repositories/backupMeta.ts'
import { atOnce } from '../../electron/files/stretches.ts'
import { masterKeyOf } from '../../electron/seal/keyring.ts'
import { sealedSha256Stretches } from '../../electron/seal/unsealFile.ts'
import { databaseIn, temporaryFolder } from './harness.ts'
import { runAndKill } from './killed/killed.ts'
import { openStore } from './storeIn.ts'

const ROUNDS = 8
const LONGEST_MS = 500

describe('a kill during a sealed backup', { timeout: 90_000 }, () => {
  it('leaves whole backups, nothing open, and a sound database', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(join(folder, 'database'))
    const backups = join(folder, 'backups')
    let said = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const { lines, complaints } = await runAndKill('sealer.ts', [path, folder], Math.random() * LONGEST_MS)
      expect(complaints).toBe('')
      const acknowledged = lines.filter((line) => line.startsWith('sealed ')).map((line) => line.slice(7).replaceAll('_', ' '))
      for (const name of acknowledged) expect(existsSync(join(backups, name)), name).toBe(true)
      said += acknowledged.length
    }
    const connection = openDatabase(path)
    const keyring = keyringOf(connection)
    expect(faultOf(connection)).toBeNull()
    connection.close()
    if (!keyring) throw new Error('sealing was never turned on')
    const names = readdirSync(backups).filter((name) => name.endsWith('.samverkanbackup'))
    for (const name of names) {
      const file = join(backups, name)
      expect(readManifest(file)?.sha256).toBe(sha256OfFile(file))
      expect(atOnce(sealedSha256Stretches(file, masterKeyOf(keyring), { maxBytes: 1 << 30 }))).toMatch(/^[0-9a-f]{64}$/)
    }
    // What a kill left beside them is sealed as well, and goes at the next start; so does the open copy.
    for (const name of readdirSync(backups)) expect(readFileSync(join(backups, name)).includes('SQLite format')).toBe(false)
    openStore(path)
    removePartials(backups)
    expect(existsSync(join(folder, 'database', 'temporary'))).toBe(false)
    expect(readdirSync(backups).filter((name) => name.startsWith('.'))).toEqual([])
    expect(names.length).toBeGreaterThanOrEqual(said)
  })
})
