// The whole window on a real store in memory. Only what needs a desktop (dialogs, folders, closing) is stood in for.
import { configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import { offerFiles } from '../../../electron/features/attachments/desk.ts'
import { App } from '../../../renderer/app/App.tsx'
import { createQueryClient } from '../../../renderer/bridge/queries.ts'
import { useBackupRun } from '../../../renderer/state/backupRun.ts'
import { CASE_LIST_AT_START, useCaseList } from '../../../renderer/state/caseList.ts'
import { chooseKind } from '../../../renderer/state/documents.ts'
import { flushAllDrafts, forgetDrafts } from '../../../renderer/state/drafts/index.ts'
import { clearNewCase } from '../../../renderer/state/newCaseDraft.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import { forgetLessonLines } from '../../../renderer/state/lessonLines.ts'
import { forgetTaskLines } from '../../../renderer/state/taskLines.ts'
import { forgetOpinionDrafts } from '../../../renderer/state/opinionDrafts.ts'
import { forgetRestored } from '../../../renderer/state/restored.ts'
import { SHELL_AT_START, useShell } from '../../../renderer/state/shell.ts'
import { BRIDGE_KEY } from '../../../shared/ipc/bridge.ts'
import type { BridgeEvent } from '../../../shared/ipc/events.ts'
import { createTestStore, type TestStore } from '../../support/store.ts'
import { loadPdfkitWithoutPage } from './drawPdfs.ts'
import { createShellDouble, type ShellDouble } from './shellDouble.ts'
import { layOutPages } from './layOutPages.ts'

// Pages come in parts of their own, which a busy machine may take a while to hand over.
configure({ asyncUtilTimeout: 8_000 })

export interface ShownApp {
  readonly store: TestStore
  readonly shell: ShellDouble
  readonly user: ReturnType<typeof userEvent.setup>
  /** Tells the window something, as the main process would. */
  readonly tell: (event: BridgeEvent) => void
}

function forgetEverything(): void {
  forgetDrafts()
  clearNewCase()
  forgetOpinionDrafts()
  forgetTaskLines()
  forgetLessonLines()
  chooseKind(null)
  localStorage.clear()
  useNotices.setState({ notices: [] })
  useCaseList.setState(CASE_LIST_AT_START)
  useShell.setState(SHELL_AT_START)
  forgetRestored()
  useBackupRun.setState({ state: 'idle' }, true)
}

/** Where a dropped file lies: what a system's file object knows and a test's is told. */
const pathOfDropped = (file: unknown): string => (file instanceof File ? String(Reflect.get(file, 'pathOnDisk') ?? '') : '')

/** A store that windows can be connected to until the test is over. */
export function connect(options: { path?: string } = {}) {
  loadPdfkitWithoutPage()
  const store = createTestStore(options)
  const shell = createShellDouble()
  shell.offer = (paths) => offerFiles(store.context, paths)
  /** Answers by path that stand in for the store's, where it would have to be damaged to give them. */
  const answers: Record<string, unknown> = {}
  const told = new Set<(event: BridgeEvent) => void>()
  window[BRIDGE_KEY] = {
    call: async (path, input) => (path in answers ? { ok: true, value: answers[path] } : shell.has(path) ? shell.call(path, input) : store.call(path, input)),
    listen: (listener) => {
      told.add(listener)
      const stop = store.listen(listener)
      return () => {
        told.delete(listener)
        stop()
      }
    },
    offerFiles: async (files) => ({ ok: true, value: await shell.offer(files.map(pathOfDropped)) }),
  }
  onTestFinished(async () => {
    await flushAllDrafts()
    forgetEverything()
    delete window[BRIDGE_KEY]
    store.close()
  })
  const tell = (event: BridgeEvent) => told.forEach((listener) => listener(event))
  return { store, shell, tell, answers }
}

/** Opens the window at an address, e.g. `/arenden`, on a connected store. */
export function openWindow(address = '/') {
  layOutPages()
  window.location.hash = `#${address}`
  render(<App queryClient={createQueryClient()} />)
}

/** A new store, filled first if asked, and a window on it at an address. */
export async function showApp(
  address = '/',
  fill: (store: TestStore) => Promise<unknown> = async () => undefined,
): Promise<ShownApp> {
  const connected = connect()
  await fill(connected.store)
  const user = userEvent.setup()
  openWindow(address)
  await screen.findByRole('heading', { level: 1 })
  return { ...connected, user }
}
