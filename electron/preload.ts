import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, BRIDGE_KEY, CALL_CHANNEL, EVENT_CHANNEL } from '../shared/ipc/bridge.ts'

const bridge: Bridge = {
  call: (path, input) => ipcRenderer.invoke(CALL_CHANNEL, path, input),
  listen: (listener) => {
    // The closure is kept, so that the very same function is taken off again.
    const forward = (_event: unknown, message: unknown): void => listener(message)
    ipcRenderer.on(EVENT_CHANNEL, forward)
    return () => ipcRenderer.off(EVENT_CHANNEL, forward)
  },
}

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge)
