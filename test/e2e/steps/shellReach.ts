// Ways to the network and to the computer's devices.
import type { ShellGround } from './shellLines.ts'

export async function network({ page, listener }: ShellGround): Promise<string[]> {
  const before = listener.reached()
  const got = await page.evaluate(async (port) => {
    const base = `127.0.0.1:${port}`
    const urls = [`http://${base}/x`, `https://${base}/x`, `http://localhost:${port}/x`, 'https://example.se/']
    const found: string[] = []
    for (const url of urls) await fetch(url, { mode: 'no-cors' }).then(() => found.push(`fetch ${url}`), () => undefined)
    const opened = (what: string, target: EventTarget, good: string) =>
      new Promise<void>((resolve) => {
        target.addEventListener(good, () => (found.push(what), resolve()))
        target.addEventListener('error', () => resolve())
        setTimeout(resolve, 1_500)
      })
    const waits: Promise<void>[] = []
    for (const scheme of ['ws', 'wss']) {
      try {
        waits.push(opened(scheme, new WebSocket(`${scheme}://${base}/`), 'open'))
      } catch {
        // Refused at once.
      }
    }
    waits.push(opened('event source', new EventSource(`http://${base}/events`), 'open'))
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where nothing outside exists
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      document.head.append(element)
      return element
    }
    const url = `http://${base}/x`
    const elements = [
      add('img', { src: url }), add('script', { src: url }), add('link', { rel: 'stylesheet', href: url }), add('video', { src: url }),
      add('link', { rel: 'preconnect', href: url }), add('link', { rel: 'prefetch', href: url }), add('link', { rel: 'preload', as: 'fetch', href: url }),
      add('link', { rel: 'dns-prefetch', href: url }), add('link', { rel: 'modulepreload', href: url }), add('link', { rel: 'icon', href: url }),
      add('link', { rel: 'manifest', href: url }),
    ]
    waits.push(...elements.map((element) => opened(element.outerHTML, element, 'load')))
    navigator.sendBeacon(url, 'x')
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' })
    document.body.append(form)
    form.submit()
    void new FontFace('Stulen', `url(${url})`).load().then(() => found.push('font'), () => undefined)
    try {
      // oxlint-disable-next-line no-new -- only whether it starts
      new Worker(url)
    } catch {
      // Refused at once.
    }
    await Promise.all(waits)
    for (const element of [...elements, form]) element.remove()
    return found
  }, listener.port)
  const reached = listener.reached() - before
  return [...got.map((what) => `got through: ${what}`), ...(reached === 0 ? [] : [`${reached} connections were made`])]
}

/** No policy of the page says anything of these; they would also tell the addresses of the computer. */
export async function realTimeConnection({ page, listener }: ShellGround): Promise<string[]> {
  const before = listener.reached()
  const candidates = await page.evaluate(async (port) => {
    const server = { urls: [`turn:127.0.0.1:${port}?transport=tcp`, `stun:127.0.0.1:${port}`], username: 'x', credential: 'y' }
    const connection = new RTCPeerConnection({ iceServers: [server] })
    const found: string[] = []
    connection.addEventListener('icecandidate', ({ candidate }) => candidate && candidate.candidate !== '' && found.push(candidate.candidate))
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    connection.close()
    return found
  }, listener.port)
  const reached = listener.reached() - before
  return [...candidates.map((each) => `offered itself: ${each}`), ...(reached === 0 ? [] : [`${reached} connections were made`])]
}

export async function permissions({ page }: ShellGround): Promise<string[]> {
  const granted = await page.evaluate(async () => {
    const names = ['geolocation', 'camera', 'microphone', 'notifications', 'midi', 'clipboard-read', 'persistent-storage', 'screen-wake-lock', 'local-fonts', 'idle-detection', 'window-management', 'storage-access']
    const found: string[] = []
    for (const name of names)
      await navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state === 'granted' && found.push(name), () => undefined)
    const attempts: Record<string, () => Promise<unknown>> = {
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      clipboard: () => navigator.clipboard.readText(),
      place: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      usb: () => (navigator as unknown as { usb: { requestDevice: (filter: object) => Promise<unknown> } }).usb.requestDevice({ filters: [] }),
      notification: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused')
      },
    }
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where nothing outside exists
    const patience = () => new Promise((_resolve, reject) => setTimeout(reject, 2_000))
    for (const [name, attempt] of Object.entries(attempts)) await Promise.race([attempt(), patience()]).then(() => found.push(name), () => undefined)
    return found
  })
  return granted.map((each) => `granted: ${each}`)
}
