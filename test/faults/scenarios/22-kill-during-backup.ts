import { strict as assert } from 'node:assert'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { removePartials } from '../../../electron/db/backup.ts'
import { inspectBackup } from '../../../electron/db/inspectBackup.ts'
import { runAndKill } from '../../db/killed/killed.ts'
import { notesIn } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'

const BACKER = '../../faults/children/backer.ts'
const LONGEST_MS = 1_500

export const scenario: Scenario = {
  number: 22,
  title: 'Killed during a backup',
  quick: true,
  run: async (context) => {
    const folder = context.folder(true)
    const path = await context.sample(folder)
    const first = context.store(path)
    const caseId = String(first.context.connection.prepare('SELECT id FROM cases LIMIT 1').pluck().get())
    first.close()
    const kills = context.isLong ? 60 : 6
    const [saved, told]: [string[], string[]] = [[], []]
    const place = join(folder, 'backups')
    let halves = 0
    for (let round = 0; round < kills; round += 1) {
      const { lines, complaints } = await runAndKill(BACKER, [path, folder, caseId], context.random() * LONGEST_MS)
      assert.equal(complaints, '')
      for (const line of lines) {
        const [kind, ...rest] = line.split(' ')
        if (kind === 'saved') saved.push(rest.join(' '))
        if (kind === 'backup') told.push(rest.join(' '))
      }
      if (existsSync(place)) halves += readdirSync(place).filter((name) => name.endsWith('.partial')).length
    }
    removePartials(place)
    const names = readdirSync(place)
    assert.deepEqual(names.filter((name) => name.includes('partial')), [], 'half files were left')
    const spoilt = names.filter((name) => name.endsWith('.samverkanbackup') && inspectBackup(null, join(place, name)).fault !== null)
    const found = new Set(notesIn(context.store(path).context.connection))
    const lost = [...saved.filter((notes) => !found.has(notes)), ...told.filter((name) => !names.includes(name)), ...spoilt]
    const done = 'Backed up over and over, killed at a random moment; every file with a backup\'s name was opened and checked, half ones have no such name and are swept at the next start'
    return { done, seen: 'The list of backups, all of them whole.', lost, figures: { kills, saves: saved.length, backups: told.length, 'half files swept': halves } }
  },
}
