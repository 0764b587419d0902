import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { type Bridge, BRIDGE_KEY, CALL_CHANNEL, EVENT_CHANNEL, FILES_CHANNEL } from '../shared/ipc/bridge.ts'

/** The system's path of a file that a person dropped; '' for anything else, also for a file that the page has made up. */
function pathOf(file: unknown): string {
  try {
    return file instanceof File ? webUtils.getPathForFile(file) : ''
  } catch {
    return ''
  }
}

const bridge: Bridge = {
  call: (path, input) => ipcRenderer.invoke(CALL_CHANNEL, path, input),
  listen: (listener) => {
    // The closure is kept, so that the very same function is taken off again.
    const forward = (_event: unknown, message: unknown): void => listener(message)
    ipcRenderer.on(EVENT_CHANNEL, forward)
    return () => ipcRenderer.off(EVENT_CHANNEL, forward)
  },
  offerFiles: (files) => ipcRenderer.invoke(FILES_CHANNEL, files.map(pathOf).filter((path) => path !== '')),
}

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge)
