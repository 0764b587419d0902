import { statSync, truncateSync } from 'node:fs'
import { damageEach } from '../damaged.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 14,
  title: 'A file cut short',
  quick: true,
  run: (context) =>
    damageEach(context, [
      ['Cut in half', (path) => truncateSync(path, statSync(path).size / 2), 'damaged'],
      ['cut by one page', (path) => truncateSync(path, statSync(path).size - 4096), 'damaged'],
      ['cut within its header', (path) => truncateSync(path, 40), 'damaged'],
    ]),
}
