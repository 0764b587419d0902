// What the benchmark runs inside a page. Each function is sent there as text, so it may use nothing from outside itself.
import type { Page } from 'playwright-core'

interface Wanted {
  /** The input that starts the clock. */
  readonly input: 'click' | 'keydown' | 'wheel'
  /** The clock stops when the frame is drawn in which this matches ... */
  readonly selector: string
  /** ... and holds this text; '' = any; null = any but the one that was there before the input. */
  readonly text: string | null
}

interface Bridge {
  call(path: string, input: unknown): Promise<unknown>
}

/** The page's global object, with what the benchmark and the bridges put on it. */
interface BenchWindow {
  benchPainted: Promise<number>
  benchGaps: () => Gaps
  readonly samverkansstod: Bridge
  readonly bare: Bridge
}

function watchForPaint({ input, selector, text }: Wanted): void {
  const read = () => [...document.querySelectorAll(selector)].map((each) => `${each.getAttribute('aria-rowcount')} ${each.textContent}`).join()
  const before = read()
  const holds = () => {
    const now = read()
    return now !== '' && (text === null ? now !== before : now.includes(text))
  }
  const bench = window as unknown as BenchWindow
  bench.benchPainted = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`Nothing new at ${selector} after ${input}`)), 10_000)
    const begin = (event: Event) => {
      const check = () => {
        if (!holds()) return requestAnimationFrame(check)
        // A message sent before a frame is drawn is handled after it.
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => resolve(performance.now() - event.timeStamp), { once: true })
        channel.port1.start()
        return channel.port2.postMessage(null)
      }
      requestAnimationFrame(check)
    }
    // The event's time is when the system gave the input, before the page heard of it.
    addEventListener(input, begin, { capture: true, once: true })
  })
}

/** Milliseconds from an input to the drawn frame that shows what is wanted. */
export async function paintedAfter(page: Page, wanted: Wanted, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(watchForPaint, wanted)
  await act()
  return page.evaluate(() => (window as unknown as BenchWindow).benchPainted)
}

/** Milliseconds between one frame or timer tick and the next, in order. */
export interface Gaps {
  readonly frames: readonly number[]
  readonly ticks: readonly number[]
}

function beginRecording(): void {
  const frames: number[] = []
  const ticks: number[] = []
  let running = true
  let lastFrame = performance.now()
  let lastTick = lastFrame
  const onFrame = () => {
    const now = performance.now()
    frames.push(now - lastFrame)
    lastFrame = now
    if (running) requestAnimationFrame(onFrame)
  }
  const onTick = () => {
    const now = performance.now()
    ticks.push(now - lastTick)
    lastTick = now
    if (running) setTimeout(onTick)
  }
  requestAnimationFrame(onFrame)
  setTimeout(onTick)
  const bench = window as unknown as BenchWindow
  bench.benchGaps = () => {
    running = false
    return { frames, ticks }
  }
}

/** Records the page's frames and timer ticks while something goes on. */
export async function gapsDuring(page: Page, work: () => Promise<unknown>): Promise<Gaps> {
  await page.evaluate(beginRecording)
  await work()
  return page.evaluate(() => (window as unknown as BenchWindow).benchGaps())
}

interface Calls {
  /** Where the page has its bridge: the app's or the bare window's. */
  readonly bridge: 'samverkansstod' | 'bare'
  readonly path: string
  readonly input: unknown
  readonly rounds: number
  /** Calls per measurement, one after the other: the page's clock is too coarse for one small call. */
  readonly perRound: number
}

async function timeCalls({ bridge, path, input, rounds, perRound }: Calls): Promise<number[]> {
  const { call } = (window as unknown as BenchWindow)[bridge]
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    for (let index = 0; index < perRound; index++) await call(path, input)
    measured.push((performance.now() - began) / perRound)
  }
  return measured
}

/** Milliseconds per round trip over the bridge, once per round. */
export const roundTrips = (page: Page, calls: Calls): Promise<number[]> => page.evaluate(timeCalls, calls)

export interface Call {
  readonly path: string
  readonly input: unknown
}

interface Watched {
  /** What goes on meanwhile; null = nothing, for as long as `milliseconds` says. */
  readonly work: Call | null
  readonly milliseconds: number
  /** Asked again and again meanwhile, each one call at a time. */
  readonly pings: readonly Call[]
}

async function timePings({ work, milliseconds, pings }: Watched): Promise<number[][]> {
  const { call } = (window as unknown as BenchWindow).samverkansstod
  const ended = new AbortController()
  const loops = pings.map(async ({ path, input }) => {
    const measured: number[] = []
    while (!ended.signal.aborted) {
      const began = performance.now()
      await call(path, input)
      measured.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return measured
  })
  if (work) await call(work.path, work.input)
  else await new Promise((resolve) => setTimeout(resolve, milliseconds))
  ended.abort()
  return Promise.all(loops)
}

/** How long each ping took while something went on, one list per ping. */
export const pingsDuring = (page: Page, watched: Watched): Promise<number[][]> => page.evaluate(timePings, watched)

/** One call of the app's bridge, from its page. */
export const callFrom = (page: Page, { path, input }: Call): Promise<unknown> =>
  page.evaluate((asked) => (window as unknown as BenchWindow).samverkansstod.call(asked.path, asked.input), { path, input })
