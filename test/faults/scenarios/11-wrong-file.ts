import { writeFileSync } from 'node:fs'
import { overwrite } from '../../support/databaseFiles.ts'
import { damageEach } from '../damaged.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 11,
  title: 'Header zeroed, or a wrong file in the place',
  quick: true,
  run: (context) =>
    damageEach(context, [
      ['A header of zeros', (path) => overwrite(path, 0, new Uint8Array(100)), 'damaged'],
      ['a text file', (path) => writeFileSync(path, 'Mötesanteckningar, inte en databas.\n'.repeat(200)), 'damaged'],
      ['a picture', (path) => writeFileSync(path, Buffer.concat([Buffer.from('\u0089PNG\r\n', 'latin1'), Buffer.alloc(50_000, 7)])), 'damaged'],
    ]),
}
