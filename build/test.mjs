// `npm test`: set-up, then every check there is. `npm run check` (--no-window) leaves out those that need a window.
// Further arguments choose tests: `npm test -- e2e/criteria`. The last line is the count over all stages.
import { hasDisplay } from './display/display.mjs'
import { enter } from './setup/enter.mjs'

const NO_WINDOW = '--no-window'
const ONLY_WINDOW = '--only-window'
const TESTS_ONLY = '--tests-only'
const options = new Set(process.argv.slice(2).filter((each) => [NO_WINDOW, ONLY_WINDOW, TESTS_ONLY].includes(each)))
const filters = process.argv.slice(2).filter((each) => !options.has(each))

async function setUp() {
  const { ensureSystemPackages } = await import('./setup/system.mjs')
  if (options.has(NO_WINDOW)) return ensureSystemPackages(['documents'])
  const { prepare } = await import('./setup/prepare.mjs')
  // Bundling is a stage of its own: its failure must not keep the other stages from telling theirs.
  await prepare({ packages: ['runtime', 'documents', ...(hasDisplay() ? [] : [/** @type {const} */ ('display')])], bundle: false })
}

async function runStages() {
  const { checkLint, checkTypes, check, IN_WINDOW, runTests, WITHOUT_WINDOW } = await import('./test/stages.mjs')
  const counts = []
  if (!options.has(TESTS_ONLY)) counts.push(await checkTypes(), await checkLint())
  if (!options.has(ONLY_WINDOW)) counts.push(await runTests(WITHOUT_WINDOW, filters))
  if (options.has(NO_WINDOW)) return counts
  const { ensureBundle } = await import('./bundle/bundle.mjs')
  const bundle = await check('bundle', () => ensureBundle())
  counts.push(bundle)
  if (bundle.failed === 0) counts.push(await runTests(IN_WINDOW, filters))
  return counts
}

async function testAll() {
  const { closingLine, isSuccess, sumOf } = await import('./test/counting.mjs')
  await setUp()
  const count = sumOf(await runStages())
  console.log(`\n${closingLine(count)}`)
  return isSuccess(count) ? 0 : 1
}

// Whoever reads the last line must also learn of a set-up that failed.
await enter(testAll, () => console.log('\n0 passed, 1 failed'))
