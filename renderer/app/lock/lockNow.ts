import { lockText } from '../../../shared/text/catalogue/lock.ts'
import { api } from '../../bridge/api.ts'
import { notify } from '../../state/notices.ts'

/** Locks at once, where a lock is chosen; else says where to choose one. */
export async function lockNow(): Promise<void> {
  const outcome = await api.lock.now({})
  if (outcome.ok && !outcome.value.isOn) notify(lockText.isOff)
}
