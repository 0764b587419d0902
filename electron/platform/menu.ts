import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { menuTexts as texts } from '../../shared/text/catalogue/menu.ts'
import type { BridgeEvent } from '../../shared/ipc/events.ts'

type Command = Extract<BridgeEvent, { kind: 'command' }>['command']

/** The renderer acts on these keys itself, so that they work the same with the menu bar hidden. */
const shown = (accelerator: string): Pick<MenuItemConstructorOptions, 'accelerator' | 'registerAccelerator'> => ({
  accelerator,
  registerAccelerator: false,
})

type Item = MenuItemConstructorOptions
type Send = (command: Command) => void

const commandItem = (send: Send, label: string, name: Command, accelerator?: string): Item => ({
  label,
  click: () => send(name),
  ...(accelerator ? shown(accelerator) : {}),
})

const fileMenu = (send: Send): Item[] => [
  commandItem(send, texts.newCase, 'new-case', 'CmdOrCtrl+N'),
  commandItem(send, texts.backup, 'backup'),
  { type: 'separator' },
  commandItem(send, texts.settings, 'settings', 'CmdOrCtrl+,'),
  commandItem(send, texts.lock, 'lock', 'CmdOrCtrl+L'),
  { type: 'separator' },
  { label: texts.quit, accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
]

const editMenu: Item[] = [
  { role: 'undo', label: texts.undo },
  { role: 'redo', label: texts.redo },
  { type: 'separator' },
  { role: 'cut', label: texts.cut },
  { role: 'copy', label: texts.copy },
  { role: 'paste', label: texts.paste },
  { role: 'pasteAndMatchStyle', label: texts.pastePlain },
  { role: 'selectAll', label: texts.selectAll },
]

const viewMenu = (send: Send): Item[] => [
  commandItem(send, texts.palette, 'palette', 'CmdOrCtrl+K'),
  { type: 'separator' },
  { role: 'zoomIn', label: texts.zoomIn },
  { role: 'zoomOut', label: texts.zoomOut },
  { role: 'resetZoom', label: texts.resetZoom },
  { role: 'togglefullscreen', label: texts.fullScreen },
]

/** The menu bar, hidden until Alt is pressed. */
export function installMenu(send: Send): void {
  const template: Item[] = [
    { label: texts.file, submenu: fileMenu(send) },
    { label: texts.edit, submenu: editMenu },
    { label: texts.view, submenu: viewMenu(send) },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
