const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('bare', {
  call: (/** @type {string} */ what, /** @type {unknown} */ value) => ipcRenderer.invoke('bare', what, value),
})
