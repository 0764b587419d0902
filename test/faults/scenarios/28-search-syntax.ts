import { strict as assert } from 'node:assert'
import { valueOf } from '../../support/store.ts'
import { atWork } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'

const PIECES = ['"', "'", '*', '-', '+', '^', ':', '(', ')', '{', '}', 'AND', 'OR', 'NOT', 'NEAR', 'NEAR(a b, 3)', 'name:', 'col:x', '\0', '\ud800', '%', '_', '\\', ';', '--', 'almar', 'å', '\u0301', '🏘️', ' ', '\n', 'a"b', '""', '*almar', '-almar']
const KNOWN = 'Planterade almar vid lekplatsen'

export const scenario: Scenario = {
  number: 28,
  title: 'Search: what has a meaning to the index',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    valueOf(await work.save(KNOWN))
    const { client } = work.store
    const count = context.isLong ? 10_000 : 1_000
    const piece = (): string => PIECES[Math.floor(context.random() * PIECES.length)] ?? ''
    const texts = [...PIECES, 'x'.repeat(100_000), '"'.repeat(5_000), ...Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(context.random() * 6) }, piece).join(''))]
    for (const text of texts) {
      valueOf(await client.search.everywhere({ text, limit: 10 }))
      valueOf(await client.search.cases({ text: text.slice(0, 200) }))
    }
    assert.deepEqual(work.store.incidents, [], 'a search was a fault of the program')
    const found = JSON.stringify(valueOf(await client.search.everywhere({ text: 'almar', limit: 10 })))
    assert.ok(found.includes(work.caseId), 'the search finds nothing afterwards')
    return { done: 'Searched for quotes, operators, column names, NUL and halves of characters, alone and put together', seen: 'Hits, or none; never an error.', lost: work.lostAtNextStart(), figures: { searches: 2 * texts.length } }
  },
}
