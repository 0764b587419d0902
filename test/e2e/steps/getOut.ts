// What a page that has been taken over would try. Run in the real window.
import type { Page } from 'playwright-core'

/** What each attempt must come to. */
export const ALL_REFUSED = {
  fetch: 'refused',
  socket: 'refused',
  window: 'null',
  code: 'refused',
  injected: 'false',
  microphone: 'refused',
  place: 'refused',
  require: 'undefined',
  bridge: 'call,listen,offerFiles',
} as const

/** The network, other pages, new windows, frames, code from text, permissions; says what came of each. */
export async function tryToGetOut(page: Page): Promise<Record<keyof typeof ALL_REFUSED, string>> {
  return page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where nothing outside exists
    const outcome = async (attempt: () => unknown): Promise<string> => {
      try {
        return `got ${String(await attempt())}`
      } catch {
        return 'refused'
      }
    }
    const frame = document.createElement('iframe')
    frame.src = 'https://example.se/'
    document.body.append(frame)
    const script = document.createElement('script')
    script.textContent = 'globalThis.injected = true'
    document.body.append(script)
    location.href = 'https://example.se/'
    return {
      fetch: await outcome(() => fetch('https://example.se/')),
      socket: await outcome(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://example.se/')
            socket.addEventListener('open', resolve)
            socket.addEventListener('error', reject)
          }),
      ),
      window: String(window.open('https://example.se/')),
      // oxlint-disable-next-line no-new-func -- the very thing that must be refused
      code: await outcome(() => new Function('return 1')()),
      injected: String('injected' in globalThis),
      microphone: await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      place: await outcome(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      require: typeof (globalThis as { require?: unknown }).require,
      bridge: Object.keys((globalThis as unknown as Record<string, object>)['samverkansstod'] ?? {}).join(),
    }
  })
}

/** Asks the app's own protocol for files outside its folder; says the statuses, 0 = no answer at all. */
export async function climbOut(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const paths = ['..%2fpackage.json', '%2e%2e/package.json', '..%5cpackage.json', 'assets/../../package.json', 'nothing.js', 'index.html%00.js']
    return Promise.all(paths.map((path) => fetch(`app://samverkansstod/${path}`).then(({ status }) => status, () => 0)))
  })
}
