import { useEffect } from 'react'
import { noteReady, useShell } from '../../state/shell.ts'
import { useStoreStatus } from './useStoreStatus.ts'

/**
 * What the store lets the window do. Once it has worked, the page stays whatever happens, because something may be
 * typed there: `restarting` and `stopped` are told above it. `failed` = it never came up, or she asked what to do.
 */
export type StoreStanding = 'opening' | 'working' | 'restarting' | 'stopped' | 'failed'

export function useStoreStanding(): StoreStanding {
  const { status, error } = useStoreStatus()
  const wasReady = useShell((state) => state.wasReady)
  const wantsHelp = useShell((state) => state.wantsStoreHelp)
  const state = error ? 'failed' : (status?.state ?? 'starting')
  useEffect(() => {
    if (state === 'ready') noteReady()
  }, [state])
  if (state === 'ready') return 'working'
  if (state === 'starting') return wasReady ? 'restarting' : 'opening'
  return wasReady && !wantsHelp ? 'stopped' : 'failed'
}
