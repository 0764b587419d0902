import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { FILES_CHANNEL } from '../../shared/ipc/bridge.ts'
import type { InsideRequest } from '../../shared/ipc/insideRequest.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { type Admission, LOCKED } from './bridge.ts'

const REFUSED: Outcome<never> = { ok: false, error: { code: 'invalid-input', issues: [{ path: '', code: 'invalid' }] } }

const LONGEST_PATH = 32_768
const isPath = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= LONGEST_PATH && !value.includes('\0')

/**
 * Receives the paths of files that were dropped on the window. They come from the preload script alone, which has them
 * from the system and not from the page; the page is given words that stand for them. Only the app's own page is heard.
 */
export function receiveDroppedFiles(
  inside: (request: InsideRequest) => Promise<Outcome<unknown>>,
  { isOwnPage, allows }: Admission,
): void {
  ipcMain.handle(FILES_CHANNEL, async (event: IpcMainInvokeEvent, paths: unknown) => {
    const frame = event.senderFrame
    if (!frame || frame.parent !== null || !isOwnPage(frame.url)) return REFUSED
    if (!Array.isArray(paths) || !paths.every(isPath)) return REFUSED
    return (await allows('attachments.choose')) ? inside({ what: 'offerFiles', paths }) : LOCKED
  })
}
