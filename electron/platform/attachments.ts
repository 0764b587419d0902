// Attachments on the desktop: picked in a dialog, opened in the system's program, saved where the user says.
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { AppFailure } from '../../shared/ipc/outcome.ts'
import { attachmentText } from '../../shared/text/catalogue/attachments.ts'
import type { InsideAnswers, InsideRequest } from '../../shared/ipc/insideRequest.ts'
import type { StoreProcess } from './storeProcess.ts'

interface AttachmentDesktop {
  readonly store: Pick<StoreProcess, 'inside'>
  readonly window: () => BrowserWindow
  /** Where copies that are open lie. Private to the user, and emptied at each start and quit. */
  readonly openedFolder: string
}

type Answer<Request extends InsideRequest> = InsideAnswers[Request['what']]

async function ask<Request extends InsideRequest>({ store }: AttachmentDesktop, request: Request): Promise<Answer<Request>> {
  const outcome = await store.inside(request)
  if (!outcome.ok) throw new AppFailure(outcome.error)
  // The store's own answer to this very request.
  return outcome.value as Answer<Request>
}

async function choose(desktop: AttachmentDesktop, many: boolean) {
  const { filePaths } = await dialog.showOpenDialog(desktop.window(), {
    title: attachmentText.chooseTitle(many),
    properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
  })
  return filePaths.length === 0 ? [] : [...(await ask(desktop, { what: 'offerFiles', paths: filePaths }))]
}

async function open(desktop: AttachmentDesktop, id: string) {
  const { path, fault } = await ask(desktop, { what: 'copyToOpen', id, folder: desktop.openedFolder })
  if (fault !== null) return { fault }
  const complaint = await shell.openPath(path)
  return { fault: complaint === '' ? null : ('no-program' as const) }
}

async function saveAs(desktop: AttachmentDesktop, id: string) {
  const name = await ask(desktop, { what: 'nameToSave', id })
  const { filePath } = await dialog.showSaveDialog(desktop.window(), {
    title: attachmentText.saveTitle,
    defaultPath: join(app.getPath('downloads'), name),
  })
  if (!filePath) return { fault: null, isSaved: false }
  try {
    const { fault } = await ask(desktop, { what: 'copyToSave', id, path: filePath })
    return { fault, isSaved: fault === null }
  } catch (error) {
    // A folder that may not be written in is the user's choice, no fault of the program's; a full disk is told as such.
    if (error instanceof AppFailure && error.error.code === 'unexpected') return { fault: 'not-written' as const, isSaved: false }
    throw error
  }
}

export const attachmentShell = (desktop: AttachmentDesktop): Handlers<'shell'>['attachments'] => ({
  choose: ({ many }) => choose(desktop, many),
  open: ({ id }) => open(desktop, id),
  saveAs: ({ id }) => saveAs(desktop, id),
})

/** Takes away the copies of earlier openings; what another program still holds goes at the next start. */
export function emptyOpened(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch {
    // Held open, or the disk is full: nothing that the start waits for.
  }
}
