import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeTidily, openRaw } from '../../electron/db/connection.ts'
import { assertSoundInTurns } from '../../electron/db/open.ts'
import { seedCases } from '../support/manyCases.ts'
import { createTestStore } from '../support/store.ts'
import { temporaryFolder } from './harness.ts'

const PAGE = 4096
const bytes = Buffer.alloc(20_000, 'A')

let folder = ''
let path = ''

beforeEach(async () => {
  folder = temporaryFolder()
  path = join(folder, 'cases.sqlite')
  const store = createTestStore({ path, renderPdf: async () => ({ bytes, pageCount: 1, missingCharacters: [] }) })
  await seedCases(store, 8)
  store.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What the look says of a file; a file that cannot even be read is told as damaged too. */
async function lookAt(file: string): Promise<'sound' | 'damaged'> {
  const connection = openRaw(file, { readonly: true })
  try {
    await assertSoundInTurns(connection)
    return 'sound'
  } catch {
    return 'damaged'
  } finally {
    connection.close()
  }
}

it('finds nothing wrong with a sound database', async () => {
  expect(await lookAt(path)).toBe('sound')
})

it('finds every page that was written over, whichever table it belongs to', async () => {
  // Pages that are free hold nothing that could be spoilt; the index leaves some as it is written.
  const tidy = openRaw(path)
  tidy.exec('VACUUM')
  closeTidily(tidy)
  const sound = readFileSync(path)
  const spoilt = join(folder, 'spoilt.sqlite')
  const missed: number[] = []
  // The first page holds the header, which is looked at before the file is opened at all.
  for (let page = 1; page < statSync(path).size / PAGE; page += 13) {
    writeFileSync(spoilt, Buffer.from(sound).fill(0xa5, page * PAGE, (page + 1) * PAGE))
    if ((await lookAt(spoilt)) === 'sound') missed.push(page)
  }
  expect(missed).toEqual([])
}, 60_000)

it('lets others have their turn, and ends quietly when the connection is closed meanwhile', async () => {
  const connection = openRaw(path)
  const look = assertSoundInTurns(connection)
  const turn = await Promise.race([look.then(() => 'look'), new Promise((resolve) => setTimeout(() => resolve('other'), 1))])
  closeTidily(connection)
  expect(turn).toBe('other')
  await expect(look).resolves.toBeUndefined()
})
