// Everything between a checkout and a running app, apart from the dependencies, which `enter` has seen to.
import { ensureBundle } from '../bundle/bundle.mjs'
import { describe, resolveRuntime } from '../runtime/resolve.mjs'
import { seconds, stepsTaken } from './progress.mjs'
import { ensureSystemPackages } from './system.mjs'

/**
 * Sets up what a command needs and tells how long it took.
 * @param {object} needs
 * @param {readonly import('./system.mjs').PackageGroup[]} needs.packages
 * @param {boolean} [needs.bundle] false when the caller bundles by itself
 * @returns {Promise<import('../runtime/resolve.mjs').Runtime>}
 */
export async function prepare({ packages, bundle = true }) {
  await ensureSystemPackages(packages)
  const runtime = await resolveRuntime()
  if (bundle) await ensureBundle()
  console.log(`Set-up: ${stepsTaken() === 0 ? 'nothing to do' : 'done'} (${seconds(performance.now())})`)
  console.log(describe(runtime))
  return runtime
}
