// Runs the real store process under Node: what Electron gives a utility process as `parentPort` is played by the fork's channel.
import type { FromStore, ToStore } from '../../../electron/ipc/storeMessages.ts'

interface Port {
  postMessage: (message: FromStore) => void
  on: (name: 'message', listener: (event: { data: ToStore }) => void) => void
}

const port: Port = {
  postMessage: (message) => process.send?.(message),
  on: (_name, listener) => void process.on('message', (data) => listener({ data: data as ToStore })),
}
Object.assign(process, { parentPort: port })
await import('../../../electron/store.ts')
process.send?.({ kind: 'loaded' })
