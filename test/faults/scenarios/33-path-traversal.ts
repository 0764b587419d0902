import { strict as assert } from 'node:assert'
import { tryShellLines } from '../shellLines.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 33,
  title: 'Path traversal in the app protocol',
  needs: ['window'],
  quick: true,
  run: async (context) => {
    const { tried, lost } = await tryShellLines(context, (what) => /own folder|file of the computer/.test(what))
    assert.equal(tried, 2)
    return { done: 'Asked the app\'s own protocol for `..%2f`, `%5c`, `/../`, NUL and absolute paths, and the page for files of the computer', seen: 'Nothing; each is answered as not found.', lost, figures: { 'kinds of ways': tried } }
  },
}
