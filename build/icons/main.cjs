// The smallest possible Electron program: a page for build/icons.mjs to draw on.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => new BrowserWindow({ width: 1100, height: 1100 }).loadURL('about:blank'))
