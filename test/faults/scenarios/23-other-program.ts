import { rmSync } from 'node:fs'
import { alter } from '../../support/databaseFiles.ts'
import { damageEach } from '../damaged.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 23,
  title: "Another program's SQLite file in the place",
  quick: true,
  run: (context) =>
    damageEach(context, [
      ["Another program's SQLite file", (path) => {
        rmSync(path)
        alter(path, (each) => each.exec("CREATE TABLE cases (id TEXT, title TEXT); INSERT INTO cases VALUES ('1', 'Främmande')"))
      }, 'foreign'],
      ['a file of ours marked as another program\'s', (path) => alter(path, (each) => each.pragma('application_id = 252006674')), 'foreign'],
    ]),
}
