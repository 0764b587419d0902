// Counts what a vitest run reports, so that nothing that failed can hide: a file that does not load, or an error
// outside any test, counts as a failure too.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {object} VitestReport the parts used of what vitest's JSON reporter writes
 * @property {{ name: string, status: string, message?: string, assertionResults: { status: string }[] }[]} testResults
 */

/** @type {Count} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export const sumOf = (counts) =>
  counts.reduce(
    (sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed, skipped: sum.skipped + each.skipped }),
    NOTHING,
  )

/**
 * @param {VitestReport['testResults'][number]} file
 * @returns {Count}
 */
function countFile(file) {
  const having = (/** @type {string} */ status) => file.assertionResults.filter((test) => test.status === status).length
  const [passed, failed] = [having('passed'), having('failed')]
  const didNotLoad = file.status === 'failed' && failed === 0
  return { passed, failed: failed + (didNotLoad ? 1 : 0), skipped: file.assertionResults.length - passed - failed }
}

/**
 * The folder below test/ that a file lies in: the kind of test.
 * @param {string} path
 * @returns {string}
 */
const kindOf = (path) => /(?:^|[\\/])test[\\/]([^\\/]+)[\\/]/.exec(path)?.[1] ?? 'other'

/**
 * @param {VitestReport | null} report null when vitest did not get as far as writing one
 * @param {number} exitCode of vitest
 * @returns {Map<string, Count>} by kind of test; `vitest` for failures that belong to no file
 */
export function countTests(report, exitCode) {
  /** @type {Map<string, Count>} */
  const counts = new Map()
  for (const file of report?.testResults ?? []) {
    const kind = kindOf(file.name)
    counts.set(kind, sumOf([counts.get(kind) ?? NOTHING, countFile(file)]))
  }
  const failed = sumOf([...counts.values()]).failed
  if ((exitCode !== 0 && failed === 0) || !report) counts.set('vitest', { ...NOTHING, failed: 1 })
  return counts
}

/**
 * @param {Count} count
 * @returns {string} the closing line of a test run
 */
export const closingLine = (count) => `${count.passed} passed, ${count.failed} failed`

/**
 * A run in which nothing was tested is no success.
 * @param {Count} count
 * @returns {boolean}
 */
export const isSuccess = (count) => count.failed === 0 && count.passed > 0
