import { truncateSync } from 'node:fs'
import { damageEach } from '../damaged.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 15,
  title: 'A file of no length',
  quick: true,
  run: (context) => damageEach(context, [['A file of zero bytes, which SQLite would take for a new database', (path) => truncateSync(path, 0), 'damaged']]),
}
