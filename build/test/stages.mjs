// The stages of a test run. Each runs a program on the user's terminal and gives back what it counted.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { inProject, PROJECT_NODE, ROOT } from '../setup/paths.mjs'
import { seconds } from '../setup/progress.mjs'
import { runOnTerminal } from '../setup/run.mjs'
import { countTests, NOTHING, sumOf } from './counting.mjs'

/** @typedef {import('./counting.mjs').Count} Count */

/** Kinds of tests that need no window, by vitest project. */
export const WITHOUT_WINDOW = ['unit', 'db', 'integration', 'faults', 'renderer']
export const IN_WINDOW = ['e2e']

/**
 * @param {string} name
 * @param {Count} count
 * @param {number} began
 */
function tell(name, count, began) {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
  console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds(Date.now() - began)})`)
}

/**
 * A check that passes or fails as a whole.
 * @param {string} name
 * @param {() => Promise<unknown>} work throws, or gives back an exit code
 * @returns {Promise<Count>}
 */
export async function check(name, work) {
  const began = Date.now()
  let passed = false
  try {
    const code = await work()
    passed = typeof code !== 'number' || code === 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  const count = { ...NOTHING, passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
  tell(name, count, began)
  return count
}

/**
 * Runs a package's program on the project's Node.
 * @param {string[]} program path below node_modules
 * @param {readonly string[]} commandLine
 */
const runPackage = (program, commandLine) =>
  runOnTerminal(PROJECT_NODE, [inProject('node_modules', ...program), ...commandLine], { cwd: ROOT })

export const checkTypes = () => check('types', () => runPackage(['typescript', 'bin', 'tsc'], ['-p', ROOT]))
export const checkLint = () => check('lint and layers', () => runPackage(['oxlint', 'bin', 'oxlint'], []))

/**
 * Runs vitest on some of its projects.
 * @param {readonly string[]} projects
 * @param {readonly string[]} filters paths or parts of them; without any, all tests of the projects
 * @returns {Promise<Count>}
 */
export async function runTests(projects, filters) {
  const began = Date.now()
  const reportFile = inProject('out', 'test', `${projects.join('-')}.json`)
  rmSync(reportFile, { force: true })
  const chosen = projects.flatMap((name) => ['--project', name])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const code = await runPackage(['vitest', 'vitest.mjs'], ['run', ...chosen, ...reporters, '--passWithNoTests', ...filters])
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null
  const counts = countTests(report, code)
  for (const [kind, count] of counts) tell(kind, count, began)
  return sumOf([...counts.values()])
}
