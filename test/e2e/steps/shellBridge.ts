// The app's own protocol and the bridge, called as nobody should.
import { BRIDGE_KEY } from '../../../shared/ipc/bridge.ts'
import { bridgeOf } from './bridge.ts'
import type { ShellGround } from './shellLines.ts'

const PATHS = [
  '..%2fpackage.json', '%2e%2e/package.json', '..%5cpackage.json', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..%252fpackage.json', '..%c0%afpackage.json',
  'assets/../../package.json', 'assets/..%2f..%2fpackage.json', 'assets/%2e%2e/%2e%2e/package.json', '/etc/passwd', '//etc/passwd', '%2fetc%2fpasswd',
  'C:/Windows/win.ini', 'C:%5cWindows%5cwin.ini', 'nothing.js', 'index.html%00.js', '.git/config', '../electron/main.cjs', '..%2felectron%2fmain.cjs',
  '../app.asar', 'file:///etc/passwd', 'licences.json', '../licences.json', 'assets/',
]

/** Asked for as they stand, not as `fetch` would put them in order first. */
export async function throughProtocol({ page }: ShellGround): Promise<string[]> {
  const served = await page.evaluate(async (paths) => {
    const found: string[] = []
    for (const path of paths)
      for (const address of [`app://samverkansstod/${path}`, `app://annan/${path}`, `app:${path}`])
        await fetch(address).then((response) => response.status === 200 && found.push(address), () => undefined)
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])
      await fetch('app://samverkansstod/index.html', { method }).then((response) => response.status === 200 && found.push(method), () => undefined)
    return found
  }, PATHS)
  const policy = await page.evaluate(() => fetch('app://samverkansstod/index.html').then((response) => response.headers.get('content-security-policy') ?? ''))
  const isStrict = policy.startsWith("default-src 'none'; script-src 'self';") && !/unsafe|\*|http/.test(policy)
  return [...served.map((each) => `served: ${each}`), ...(isStrict ? [] : [`the policy is ${policy}`])]
}

export async function fromElsewhere({ page, home }: ShellGround): Promise<string[]> {
  return page.evaluate(async (file) => {
    const found: string[] = []
    for (const address of [`file://${file}`, 'file:///etc/hostname', 'chrome://version/', 'devtools://devtools/bundled/inspector.html', 'filesystem:app://samverkansstod/x'])
      await fetch(address).then(() => found.push(`fetched ${address}`), () => undefined)
    await new Promise<void>((resolve) => {
      const request = new XMLHttpRequest()
      request.addEventListener('load', () => (found.push('XMLHttpRequest'), resolve()))
      request.addEventListener('error', () => resolve())
      request.open('GET', `file://${file}`)
      request.send()
    })
    if ('require' in globalThis || 'process' in globalThis || 'module' in globalThis) found.push('Node')
    return found
  }, home.file)
}

/** A frame of the page's own making is of the same origin, and has no bridge to call. */
export async function fromAnotherFrame({ page }: ShellGround): Promise<string[]> {
  const keys = await page.evaluate(async (key) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const inside = frame.contentWindow !== null && key in frame.contentWindow
    frame.remove()
    const bridge = (globalThis as unknown as Record<string, object>)[key] ?? {}
    return { inside, own: Object.keys(bridge).join(), frozen: Object.isFrozen(bridge) }
  }, BRIDGE_KEY)
  return [...(keys.inside ? ['a frame has the bridge'] : []), ...(keys.own === 'call,listen,offerFiles' ? [] : [`the bridge has ${keys.own}`]), ...(keys.frozen ? [] : ['the bridge can be changed'])]
}

export async function wrongCalls({ page }: ShellGround): Promise<string[]> {
  const answers = await page.evaluate(async (key) => {
    const bridge = (globalThis as unknown as Record<string, Record<'call' | 'offerFiles', (...values: unknown[]) => Promise<unknown>>>)[key]
    const cyclic: Record<string, unknown> = { id: 'x' }
    cyclic['self'] = cyclic
    const long = 'å'.repeat(10_000_000)
    const calls: [string, () => Promise<unknown> | undefined][] = [
      ...['nonsense', '__proto__.toString', 'cases.nonsense', 'constructor.name', '', 7, null, {}, ['cases.list'], long].map(
        (path): [string, () => Promise<unknown> | undefined] => [`path ${String(path).slice(0, 20)}`, () => bridge?.call(path, {})],
      ),
      ['a cycle', () => bridge?.call('cases.create', cyclic)],
      ['a function', () => bridge?.call('cases.create', { id: () => 'x' })],
      ['a class', () => bridge?.call('cases.create', new (class Own { id = 'x' })())],
      ['a map', () => bridge?.call('cases.create', new Map([['id', 'x']]))],
      ['10 MB', () => bridge?.call('cases.create', { id: '0190f3a0-0000-7000-8000-0000000000ac', title: long })],
      ['bytes', () => bridge?.call('cases.create', new Uint8Array(10_000_000))],
      ['a made-up file', () => bridge?.offerFiles([new File(['x'], '/etc/passwd')])],
      ['no files', () => bridge?.offerFiles('/etc/passwd')],
      ['paths', () => bridge?.offerFiles(['/etc/passwd', { path: '/etc/passwd' }])],
    ]
    const found: string[] = []
    for (const [what, call] of calls) {
      try {
        const outcome = (await call()) as { ok?: boolean; value?: unknown; error?: { code?: string } } | undefined
        const isNothing = outcome?.ok === true && Array.isArray(outcome.value) && outcome.value.length === 0
        if (outcome?.error?.code !== 'invalid-input' && !isNothing) found.push(`${what}: ${JSON.stringify(outcome).slice(0, 200)}`)
      } catch {
        // Refused before it left the page.
      }
    }
    return found
  }, BRIDGE_KEY)
  const { ok } = await bridgeOf(page).overview.get({})
  return [...answers, ...(ok ? [] : ['the app no longer answers'])]
}
