import type { Settings } from '../../shared/domain/settings.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { api } from '../bridge/api.ts'

let last: Promise<unknown> = Promise.resolve()

async function saveNow(change: Partial<Settings>): Promise<Outcome<Settings>> {
  const stored = await api.settings.get({})
  return stored.ok ? api.settings.save({ ...stored.value.settings, ...change }) : stored
}

/**
 * Changes some of the settings and leaves the others as they are. The store takes them whole, so changes wait for one
 * another: two at once would each put the other's old value back.
 */
export function saveSettings(change: Partial<Settings>): Promise<Outcome<Settings>> {
  const next = last.then(() => saveNow(change))
  last = next.catch(() => undefined)
  return next
}
