// Runs in the page, where it is sent as text: it may use nothing from outside itself.

/**
 * Goes through steps as fast as the page lets it.
 * @param {readonly { click?: string, wait: string }[]} steps each clicks one thing, if any, and waits for another
 * @returns {Promise<{ pageAt: number, paintedAt: number }>} when the page was asked for and when the last thing waited
 *   for was on screen, in milliseconds since 1970
 */
async function walk(steps) {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what stands inside comes along to the page
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const found = async (/** @type {string} */ selector) => {
    for (;;) {
      const element = document.querySelector(selector)
      if (element instanceof HTMLElement) return element
      await nextFrame()
    }
  }
  for (const { click, wait } of steps) {
    if (click) (await found(click)).click()
    await found(wait)
  }
  // The frame that holds the last step is on screen when the one after it begins.
  await nextFrame()
  await nextFrame()
  return { pageAt: performance.timeOrigin, paintedAt: performance.timeOrigin + performance.now() }
}

module.exports = { walk }
