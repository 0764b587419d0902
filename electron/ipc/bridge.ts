import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { CALL_CHANNEL } from '../../shared/ipc/bridge.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { shellMethodPaths } from '../../shared/ipc/shellContract.ts'

/** Refused while the app is locked. */
export const LOCKED: Outcome<never> = { ok: false, error: { code: 'storage', fault: 'locked' } }

export type Call = (path: string, input: unknown) => Promise<Outcome<unknown>>

/** No method has a longer one. */
const LONGEST_PATH = 100

const REFUSED: Outcome<never> = { ok: false, error: { code: 'invalid-input', issues: [{ path: '', code: 'invalid' }] } }

/** Who is heard, and of what. */
export interface Admission {
  /** Whether an address is the app's page. */
  readonly isOwnPage: (address: string) => boolean
  /** Whether the lock lets a method through. */
  readonly allows: (path: string) => Promise<boolean>
}

/** Receives the window's calls and hands each to where it runs. Only the app's own page, in its main frame, is heard. */
export function receiveCalls(calls: { readonly shell: Call; readonly store: Call }, { isOwnPage, allows }: Admission): void {
  ipcMain.handle(CALL_CHANNEL, async (event: IpcMainInvokeEvent, path: unknown, input: unknown) => {
    const frame = event.senderFrame
    if (!frame || frame.parent !== null || !isOwnPage(frame.url)) return REFUSED
    if (typeof path !== 'string' || path.length > LONGEST_PATH) return REFUSED
    if (!(await allows(path))) return LOCKED
    // What is not the shell's is the store's to answer, or to refuse.
    return shellMethodPaths.has(path) ? calls.shell(path, input) : calls.store(path, input)
  })
}
