import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type NavigateFunction, useNavigate } from 'react-router'
import { assertNever } from '../../shared/assertNever.ts'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import { api, onBridgeEvent } from '../bridge/api.ts'
import { invalidateFor } from '../bridge/queries.ts'
import { runBackup } from '../state/backupRun.ts'
import { flushAllDrafts, handleDraftEvent } from '../state/drafts/index.ts'
import { showOverlay } from '../state/shell.ts'
import { isCovered } from './lock/cover.ts'
import { lockNow } from './lock/lockNow.ts'
import { paths } from './paths.ts'
import { statusQuery } from './store/useStoreStatus.ts'

type Command = Extract<BridgeEvent, { kind: 'command' }>['command']

/** Lets the window close once all is saved; where something cannot be, she decides. */
async function prepareToClose(): Promise<void> {
  // A field hands on the last of what was typed in it when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await api.app.closingHeard({})
  if (await flushAllDrafts()) await api.app.readyToClose({})
  else showOverlay('unsaved')
}

function obey(command: Command, navigate: NavigateFunction): unknown {
  switch (command) {
    case 'palette':
      return showOverlay('palette')
    case 'new-case':
      return navigate(paths.newCase)
    case 'settings':
      return navigate(paths.settings)
    case 'backup':
      return runBackup()
    case 'lock':
      return lockNow()
    default:
      return assertNever(command)
  }
}

/** Does what the main process tells the window of: changes, the store's fate, closing, menu commands. */
export function useBridgeEvents(): void {
  const client = useQueryClient()
  const navigate = useNavigate()
  useEffect(() => {
    return onBridgeEvent((event) => {
      invalidateFor(event, client)
      handleDraftEvent(event)
      if (event.kind === 'store-failed') void client.invalidateQueries({ queryKey: statusQuery.queryKey })
      // Under the lock, the lock sees to it: a question asked here would not be seen.
      if (event.kind === 'closing' && !isCovered()) void prepareToClose()
      if (event.kind === 'command') obey(event.command, navigate)
    })
  }, [client, navigate])
}
