// Stands in for what only a desktop has: dialogs, folders in the file manager, the window itself.
import { AppLock } from '../../../electron/lock/appLock.ts'
import { lockHandlers } from '../../../electron/lock/handlers.ts'
import type { CopyFault, OfferedFile } from '../../../shared/domain/attachments/attachment.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { createDispatch } from '../../../shared/ipc/dispatch.ts'
import { shellMethodPaths } from '../../../shared/ipc/shellContract.ts'

type Shell = Handlers<'shell'>
type Status = Awaited<ReturnType<Shell['app']['status']>>

export interface ShellDouble {
  readonly has: (path: string) => boolean
  readonly call: (path: string, input: unknown) => Promise<unknown>
  /** What the next dialog answers; null = it was cancelled. */
  choice: string | null
  /** Whether an exported file has been deleted behind the app's back. */
  fileIsGone: boolean
  status: Status
  /** The main process's own lock; without a store behind it there is none. */
  lock: AppLock
  /** Why a copy of an attachment cannot be opened or saved. */
  copyFault: CopyFault | null
  /** Hands paths over to the store, as the main process does. */
  offer: (paths: readonly string[]) => Promise<OfferedFile[]>
  /** What the main process was asked to do, in order: `close`, `show database`. */
  readonly done: string[]
}

const READY: Status = {
  state: 'ready',
  fault: null,
  databasePath: '/hem/samverkansstod.sqlite',
  incidentId: null,
  behind: null,
  remembered: null,
  startedAt: '2026-11-21T12:00:00.000Z',
  isLocked: false,
}

const about = {
  appVersion: '0.1.0',
  electronVersion: '33.2.1',
  chromeVersion: '130',
  nodeVersion: '20',
  sqliteVersion: '3.54.1',
  schemaVersion: 1,
  databasePath: READY.databasePath,
  logFolder: '/hem/logs',
  isDemo: false,
}

function withoutLock(): AppLock {
  const lock = new AppLock({ ask: () => Promise.resolve({ ok: true, value: null }), hasFailed: () => false, send: () => undefined })
  void lock.hear({ kind: 'store-ready' })
  return lock
}

export function createShellDouble(): ShellDouble {
  const double: Omit<ShellDouble, 'has' | 'call'> = {
    choice: null,
    fileIsGone: false,
    status: READY,
    lock: withoutLock(),
    copyFault: null,
    offer: () => Promise.resolve([]),
    done: [],
  }
  const handlers: Shell = {
    documents: {
      open: () => ({ missing: double.fileIsGone }),
      showInFolder: () => ({ missing: double.fileIsGone }),
    },
    imports: { choose: () => ({ path: double.choice }) },
    caseFiles: { choose: () => ({ path: double.choice }) },
    attachments: {
      choose: () => double.offer(double.choice === null ? [] : [double.choice]),
      open: ({ id }) => {
        double.done.push(`open ${id}`)
        return { fault: double.copyFault }
      },
      saveAs: ({ id }) => {
        double.done.push(`save ${id}`)
        return { fault: double.copyFault, isSaved: double.copyFault === null }
      },
    },
    get lock() {
      return lockHandlers(double.lock)
    },
    app: {
      about: () => about,
      status: () => ({ ...double.status, isLocked: double.lock.isShut }),
      retryStore: ({ accepted }) => {
        double.done.push(accepted === null ? 'retry' : `go on with ${accepted}`)
        return {}
      },
      chooseFolder: () => ({ path: double.choice }),
      chooseBackup: () => ({ path: double.choice }),
      showPath: (input) => {
        double.done.push(`show ${input.which}`)
        return {}
      },
      closingHeard: () => ({}),
      readyToClose: () => {
        double.done.push('close')
        return {}
      },
    },
  }
  const call = createDispatch(handlers, {
    methods: shellMethodPaths,
    translate: () => null,
    report: () => 'shell-incident',
  })
  return Object.assign(double, { has: (path: string) => shellMethodPaths.has(path), call })
}
