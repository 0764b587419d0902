import { strict as assert } from 'node:assert'
import { tryShellLines } from '../shellLines.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 32,
  title: 'Navigation, window.open, iframe, fetch, WebSocket, permissions',
  needs: ['window'],
  quick: true,
  run: async (context) => {
    const { tried, lost } = await tryShellLines(context, (what) => !what.includes('own folder'))
    assert.ok(tried > 10)
    return { done: 'From inside the page: other addresses, windows, frames, network, permissions, downloads, dropped files, developer tools, code from text', seen: 'Nothing; the page stays.', lost, figures: { 'kinds of ways': tried } }
  },
}
