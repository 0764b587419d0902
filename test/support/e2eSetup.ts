// Runs once before the end-to-end tests, so that any of them can also be started alone: npx vitest run --project e2e.
import { ensureBundle } from '../../build/bundle/bundle.mjs'
import { ensureDisplay, hasDisplay } from '../../build/display/display.mjs'
import { resolveRuntime } from '../../build/runtime/resolve.mjs'
import { ensureSystemPackages } from '../../build/setup/system.mjs'

/** Returns the teardown, as Vitest asks of a global set-up. */
export async function setup(): Promise<() => void> {
  await ensureSystemPackages(hasDisplay() ? ['runtime'] : ['runtime', 'display'])
  await resolveRuntime()
  await ensureBundle()
  return ensureDisplay()
}
