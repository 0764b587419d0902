// Runs a TypeScript program that drives the real app, on a screen made for it where the machine has none.
import { existsSync } from 'node:fs'
import { ensureDisplay, hasDisplay } from '../display/display.mjs'
import { inProject, PROJECT_NODE, ROOT } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { runOnTerminal } from './run.mjs'

/**
 * @param {string} program path from the project's root
 * @param {readonly string[]} [commandLine]
 * @returns {Promise<number>} its exit code
 */
export async function drive(program, commandLine = []) {
  if (!existsSync(inProject(program))) throw new Error(`${program} is missing`)
  await prepare({ packages: hasDisplay() ? ['runtime'] : ['runtime', 'display'] })
  const endDisplay = await ensureDisplay()
  try {
    return await runOnTerminal(PROJECT_NODE, [inProject(program), ...commandLine], { cwd: ROOT })
  } finally {
    endDisplay()
  }
}
