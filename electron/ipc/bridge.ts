import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { CALL_CHANNEL } from '../../shared/ipc/bridge.ts'
import { methodPaths } from '../../shared/ipc/contract.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'

export type Call = (path: string, input: unknown) => Promise<Outcome<unknown>>

const REFUSED: Outcome<never> = { ok: false, error: { code: 'invalid-input', issues: [{ path: '', code: 'invalid' }] } }

/**
 * Receives the window's calls and hands each to where it runs. Only the app's own page, in its main frame, is heard.
 * @param isOwnPage whether an address is the app's page
 */
export function receiveCalls(calls: { readonly shell: Call; readonly store: Call }, isOwnPage: (address: string) => boolean): void {
  ipcMain.handle(CALL_CHANNEL, (event: IpcMainInvokeEvent, path: unknown, input: unknown) => {
    const frame = event.senderFrame
    if (!frame || frame.parent !== null || !isOwnPage(frame.url)) return REFUSED
    const method = typeof path === 'string' ? methodPaths.get(path) : undefined
    if (typeof path !== 'string' || !method) return REFUSED
    return calls[method.host](path, input)
  })
}
