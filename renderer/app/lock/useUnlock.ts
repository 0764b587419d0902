import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { BackupSecret } from '../../../shared/domain/backup.ts'
import { api, onBridgeEvent, unwrap } from '../../bridge/api.ts'
import { useAction } from '../../components/useAction.ts'
import { hasUnsavedDrafts } from '../../state/drafts/index.ts'
import { type StoreStatus, statusQuery } from '../store/useStoreStatus.ts'

/** Seconds left of a wait that began with `seconds`, counted down. */
function useCountdown(seconds: number, since: number): number {
  const [now, setNow] = useState(since)
  const left = Math.max(0, Math.ceil(seconds - (Math.max(now, since) - since) / 1_000))
  const isWaiting = left > 0
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => setNow(performance.now()), 250)
    return () => clearInterval(timer)
  }, [isWaiting])
  return left
}

/** Whether she tried to close the window while something could not be saved. */
function useClosingUnderLock(): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(
    () =>
      onBridgeEvent((event) => {
        if (event.kind !== 'closing') return
        void api.app.closingHeard({})
        if (hasUnsavedDrafts()) setHeld(true)
        else void api.app.readyToClose({})
      }),
    [],
  )
  return isHeld
}

const NO_WAIT = { seconds: 0, since: 0 }

/** The way in: what was tried, how long to wait, whether the code of the backups opens too. */
export function useUnlock() {
  const client = useQueryClient()
  const [wait, setWait] = useState(NO_WAIT)
  const [isWrong, setWrong] = useState(false)
  const [opensWithCode, setOpensWithCode] = useState(false)
  const isHeld = useClosingUnderLock()
  useEffect(() => {
    const look = async () => {
      const outcome = await api.lock.get({})
      if (!outcome.ok) return
      setWait({ seconds: outcome.value.waitSeconds, since: performance.now() })
      setOpensWithCode(outcome.value.opensWithCode)
    }
    void look()
  }, [])
  const { run, busy, error } = useAction(async (secret: BackupSecret) => {
    const { opened, waitSeconds } = unwrap(await api.lock.unlock({ secret }))
    setWrong(!opened)
    setWait({ seconds: waitSeconds, since: performance.now() })
    if (opened) client.setQueryData(statusQuery.queryKey, (status: StoreStatus | undefined) => status && { ...status, isLocked: false })
  })
  return { unlock: run, busy, error, isWrong, isHeld, opensWithCode, waitSeconds: useCountdown(wait.seconds, wait.since) }
}
