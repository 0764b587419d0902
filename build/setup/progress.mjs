// Tells on the terminal what a long step does, how far it has come and how long it took.

let taken = 0

/** @returns {number} how many steps this process has begun: 0 means that set-up found nothing to do */
export const stepsTaken = () => taken

const EVERY_MILLISECONDS = { terminal: 200, log: 5000 }

/**
 * @param {number} bytes
 * @returns {string} for example `112 MB`
 */
export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`

/**
 * @param {number} milliseconds
 * @returns {string} for example `3.4 s`
 */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/**
 * Runs a step and shows its progress: a line that rewrites itself on a terminal, a line now and then in a log.
 * @template T
 * @param {string} label what the step does
 * @param {(show: (progress: string) => void) => Promise<T>} work
 * @param {string} [failure] the word for a failure that there is a way around
 * @returns {Promise<T>}
 */
export async function step(label, work, failure = 'failed') {
  taken++
  const terminal = process.stdout.isTTY
  const began = Date.now()
  let progress = ''
  let shown = ''
  const draw = () => {
    const line = `  ${label}: ${progress ? `${progress}, ` : ''}${Math.round((Date.now() - began) / 1000)} s`
    if (line === shown) return
    shown = line
    process.stdout.write(terminal ? `\r\u001b[K${line}` : `${line}\n`)
  }
  if (!terminal) process.stdout.write(`  ${label} ...\n`)
  const timer = setInterval(draw, terminal ? EVERY_MILLISECONDS.terminal : EVERY_MILLISECONDS.log)
  const finish = (/** @type {string} */ outcome) =>
    process.stdout.write(`${terminal ? '\r\u001b[K' : ''}  ${label}: ${outcome} (${seconds(Date.now() - began)})\n`)
  try {
    const result = await work((text) => (progress = text))
    finish('done')
    return result
  } catch (error) {
    finish(failure)
    throw error
  } finally {
    clearInterval(timer)
  }
}
