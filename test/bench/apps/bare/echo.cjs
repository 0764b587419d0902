// A utility process that sends back what it gets: one hop more, and nothing done there.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Electron's, which has no origin
process.parentPort.on('message', ({ data }) => process.parentPort.postMessage(data))
