// The lines of the shell's hardening, each tried from inside the page: on the bundle that the tests start, and on the
// packaged app. What a line answers must be empty: it says what got through.
import type { Page } from 'playwright-core'
import { fromAnotherFrame, fromElsewhere, throughProtocol, wrongCalls } from './shellBridge.ts'
import { codeFromText, storedHtml } from './shellCode.ts'
import type { Listener } from './shellGround.ts'
import { devtoolsKeys, download, droppedFile, emptyPage, frames, navigation, newWindows } from './shellPlaces.ts'
import { network, permissions, realTimeConnection } from './shellReach.ts'

export interface ShellGround {
  readonly page: Page
  readonly listener: Listener
  readonly home: { readonly folder: string; readonly file: string; readonly downloads: () => string[] }
}

export type ShellLine = readonly [what: string, attempt: (ground: ShellGround) => Promise<string[]>]

export const SHELL_LINES: readonly ShellLine[] = [
  ['runs no code from text: no inline script, handler, eval or address of code', codeFromText],
  ['shows stored HTML as text', storedHtml],
  ['goes nowhere: no other address, file, document or program', navigation],
  ['comes back from an empty page', emptyPage],
  ['opens no window', newWindows],
  ['shows nothing of others in a frame, a webview or an object', frames],
  ['reaches no network: fetch, sockets, pictures, styles, beacons, forms, hints', network],
  ['opens no real-time connection', realTimeConnection],
  ['is given no permission', permissions],
  ['downloads nothing', download],
  ['serves nothing outside its own folder', throughProtocol],
  ['reads no file of the computer', fromElsewhere],
  ['is not left when a file is dropped on it', droppedFile],
  ['opens no developer tools and is not loaded again by keys', devtoolsKeys],
  ['gives a frame no bridge', fromAnotherFrame],
  ['answers wrong calls with an error: cycles, functions, 10 MB, unknown names', wrongCalls],
]
