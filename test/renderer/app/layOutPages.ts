// jsdom lays nothing out: what asks for sizes is answered as a window of 1280 x 720 would.
class StillObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback
  }
  observe(): void {
    this.#callback([], this)
  }
  unobserve(): void {}
  disconnect(): void {}
}

export function layOutPages(): void {
  globalThis.ResizeObserver = StillObserver
  globalThis.requestIdleCallback = (callback) => Number(setTimeout(callback, 0))
  globalThis.cancelIdleCallback = (handle) => clearTimeout(handle)
  Element.prototype.scrollIntoView = () => undefined
  window.innerWidth = 1280
  window.innerHeight = 720
  window.scrollTo = (...args: unknown[]) => {
    const [first, second] = args
    const top = typeof first === 'object' && first !== null && 'top' in first ? Number(first.top) : Number(second ?? 0)
    Object.assign(window, { scrollY: top, pageYOffset: top })
    // After the call, as browsers do.
    queueMicrotask(() => window.dispatchEvent(new Event('scroll')))
  }
}
