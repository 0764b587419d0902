import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { LockMinutes } from '../../../../shared/domain/appLock.ts'
import { lockText } from '../../../../shared/text/catalogue/lock.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { notify } from '../../../state/notices.ts'

const { section: text } = lockText

export const lockQuery = queryOptions({ queryKey: ['settings', 'lock'], queryFn: async () => unwrap(await api.lock.get({})) })

/** What is typed in the dialog. */
export interface LockWords {
  readonly present: string
  readonly fresh: string
}

export type LockStep = 'turnOn' | 'change' | 'turnOff'

const secretOf = (typed: string) => ({ kind: 'passphrase' as const, text: typed })

/** What is wrong with the passphrase given, or null where it opened. */
const faultOf = ({ opened, waitSeconds }: { opened: boolean; waitSeconds: number }): string | null =>
  opened ? null : waitSeconds > 0 ? `${text.wrong} ${lockText.wait(waitSeconds)}` : text.wrong

async function take(step: LockStep, { present, fresh }: LockWords, minutes: LockMinutes): Promise<string | null> {
  if (step === 'turnOff') return faultOf(unwrap(await api.lock.turnOff({ secret: secretOf(present) })))
  if (step === 'change') return faultOf(unwrap(await api.lock.change({ secret: secretOf(present), passphrase: fresh })))
  unwrap(await api.lock.turnOn({ passphrase: fresh, minutes }))
  return null
}

const SAID: Record<LockStep, string> = { turnOn: text.turnedOn, change: text.changed, turnOff: text.turnedOff }

/** The ways to change the lock. `take` answers with what is wrong with the present passphrase, or null when it is done. */
export function useLockSteps(minutes: LockMinutes) {
  const client = useQueryClient()
  const refresh = () => client.invalidateQueries({ queryKey: lockQuery.queryKey })
  return {
    take: async (step: LockStep, words: LockWords) => {
      const fault = await take(step, words, minutes)
      if (fault !== null) return fault
      await refresh()
      notify(SAID[step])
      return null
    },
    setMinutes: async (next: LockMinutes) => {
      unwrap(await api.lock.setMinutes({ minutes: next }))
      await refresh()
    },
  }
}
