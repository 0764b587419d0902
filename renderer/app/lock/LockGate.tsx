import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { appText } from '../../../shared/text/catalogue/app.ts'
import { lockText } from '../../../shared/text/catalogue/lock.ts'
import { api, onBridgeEvent } from '../../bridge/api.ts'
import { flushAllDrafts } from '../../state/drafts/index.ts'
import { holdsOnlyMod } from '../shortcuts/keys.ts'
import { type StoreStatus, statusQuery, useStoreStatus } from '../store/useStoreStatus.ts'
import { coverPage, uncoverPage } from './cover.ts'
import { lockNow } from './lockNow.ts'
import { LockScreen } from './LockScreen.tsx'

/** Covers the page when the lock falls, and saves behind the cover what was being typed. */
function useFallingLock(cover: () => void): void {
  const client = useQueryClient()
  useEffect(
    () =>
      onBridgeEvent((event) => {
        // Without a page nobody else hears that the store answers again.
        if (event.kind === 'store-ready') void client.invalidateQueries({ queryKey: statusQuery.queryKey })
        if (event.kind !== 'lock') return
        cover()
        client.setQueryData(statusQuery.queryKey, (status: StoreStatus | undefined) => status && { ...status, isLocked: true })
        void client.invalidateQueries({ queryKey: statusQuery.queryKey })
        void flushAllDrafts().then(() => api.lock.saved({}))
      }),
    [client, cover],
  )
}

function useLockKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !holdsOnlyMod(event) || event.key.toLowerCase() !== 'l') return
      event.preventDefault()
      void lockNow()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

const title = (): string => appText.documentTitle(lockText.title)

/** Shows the app, or nothing but the way in. */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const { status } = useStoreStatus()
  const isLocked = status?.isLocked ?? false
  const [place] = useState(() => document.createElement('div'))
  const [cover] = useState(() => () => coverPage(place, title()))
  // A window that opens on a locked app has no page to keep: none is made before it is let in.
  const [hasOpened, setHasOpened] = useState(false)
  useFallingLock(cover)
  useLockKey()
  if (status && status.state !== 'starting' && !isLocked && !hasOpened) setHasOpened(true)
  useLayoutEffect(() => {
    if (isLocked) cover()
    else uncoverPage()
  }, [isLocked, cover])
  // The window is gone with its page: nothing stays covered for the next.
  useEffect(() => uncoverPage, [])
  return (
    <>
      {hasOpened || !isLocked ? children : null}
      {isLocked ? createPortal(<LockScreen />, place) : null}
    </>
  )
}
