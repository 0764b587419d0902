import { app, type Session, type WebContents } from 'electron'
import { isOwnPage, SCHEME, START_URL } from './appUrl.ts'

/** Switches that must be set before the app is ready. The app speaks to no network, so no name resolves either. */
export function hardenCommandLine(): void {
  // Chromium puts the app's name in every request, and a header takes no ö: the protocol handler would throw.
  app.userAgentFallback = 'Samverkansstod'
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess')
  // As root the sandbox cannot start, and enabling it would override the switch that says so and loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

const ALLOWED_PROTOCOLS = [`${SCHEME}:`, 'devtools:', 'blob:', 'data:']

/** No permissions, no downloads, no requests but for the app's own files. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === 'clipboard-sanitized-write'))
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !ALLOWED_PROTOCOLS.includes(new URL(details.url).protocol) })
  })
}

/** An empty page is entered without anyone being asked; it would leave the user before nothing. */
function comeBack(contents: WebContents): void {
  let isAway = false
  contents.on('did-navigate', (_event, address) => {
    // Or going back would lead there again.
    if (isAway && isOwnPage(address)) contents.navigationHistory.clear()
    isAway = !isOwnPage(address)
    if (isAway) void contents.loadURL(START_URL)
  })
}

/** The page stays the page: no navigation, no new windows, no embedded content. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
  })
  comeBack(contents)
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // No policy of the page reaches these: they would send packets of their own past everything that is refused above.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
