// The lines of the shell's hardening, tried in the real window with a case in it.
import { strict as assert } from 'node:assert'
import { bridgeOf } from '../e2e/steps/bridge.ts'
import { listen, makeHome } from '../e2e/steps/shellGround.ts'
import { SHELL_LINES } from '../e2e/steps/shellLines.ts'
import { openedCase, viewOf } from '../e2e/steps/stage.ts'
import type { ScenarioContext } from './scenario.ts'

export async function tryShellLines(context: ScenarioContext, isChosen: (what: string) => boolean): Promise<{ readonly tried: number; readonly lost: string[] }> {
  const home = makeHome()
  context.later(() => home.remove())
  const listener = await listen()
  context.later(() => listener.close())
  const { window: page } = await context.launch({ userData: context.folder(), env: { HOME: home.folder } })
  const caseId = await openedCase(bridgeOf(page), { title: 'Kvar efteråt' })
  const chosen = SHELL_LINES.filter(([what]) => isChosen(what))
  for (const [what, attempt] of chosen) assert.deepEqual(await attempt({ page, listener, home }), [], what)
  assert.equal(listener.reached(), 0, 'the network was reached')
  const { case: found } = await viewOf(page, caseId)
  return { tried: chosen.length, lost: found.title === 'Kvar efteråt' ? [] : [caseId] }
}
