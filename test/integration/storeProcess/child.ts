// Runs the real store process under Node: what Electron gives a utility process as `parentPort` is played by the fork's channel.
interface Port {
  postMessage: (message: unknown) => void
  on: (name: 'message', listener: (event: { data: unknown }) => void) => void
}

const port: Port = {
  postMessage: (message) => process.send?.(message),
  on: (_name, listener) => void process.on('message', (data) => listener({ data })),
}
Object.assign(process, { parentPort: port })
await import('../../../electron/store.ts')
process.send?.({ kind: 'loaded' })

export {}
