// Starts other programs: quietly, with their output kept for the error message, or on the user's terminal.
import { spawn } from 'node:child_process'

/** A program's message names the cause first and what to do about it last; what stands between can be long. */
const KEPT_LINES = { first: 12, last: 20 }

/**
 * @param {string} text
 * @returns {string} its first and last lines
 */
export function shortened(text) {
  const lines = text.trimEnd().split('\n')
  if (lines.length <= KEPT_LINES.first + KEPT_LINES.last) return lines.join('\n')
  return [...lines.slice(0, KEPT_LINES.first), '...', ...lines.slice(-KEPT_LINES.last)].join('\n')
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell] for npm on Windows, which is a batch file
 * @property {AbortSignal} [signal] ends the program when it fires
 * @property {(text: string) => void} [onStatus] gets what the program writes to file descriptor 3
 */

/**
 * Runs a program without showing its output.
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {RunOptions} [options]
 * @returns {Promise<string>} what it wrote to standard output
 * @throws {Error} with the last lines of its output, when it cannot start or fails
 */
export function run(command, commandArguments, options = {}) {
  return new Promise((resolve, reject) => {
    const { onStatus, ...spawnOptions } = options
    const child = spawn(command, commandArguments, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe', onStatus ? 'pipe' : 'ignore'] })
    const output = { standard: '', both: '' }
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output.standard += text
      output.both += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text) => (output.both += text))
    child.stdio[3]?.on('data', (text) => onStatus?.(String(text)))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output.standard)
      reject(new Error(`${command} ${commandArguments.join(' ')} ended with ${signal ?? code}\n${shortened(output.both)}`))
    })
  })
}

/** Ctrl+C reaches a child in the same process group by itself: wait for it instead of leaving it behind. */
const keepWaiting = () => {}

/**
 * Runs a program on the user's terminal and waits for it.
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {RunOptions & { ownGroup?: boolean }} [options] with `ownGroup`, Ctrl+C is passed on to the program alone and not
 *   to those that it started, so that it can end them in its own order
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function runOnTerminal(command, commandArguments, { ownGroup = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const separate = ownGroup && process.platform !== 'win32'
    const child = spawn(command, commandArguments, { ...options, stdio: 'inherit', detached: separate })
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    const reactions = { SIGTERM: passOn, SIGHUP: passOn, SIGINT: separate ? passOn : keepWaiting }
    for (const [signal, reaction] of Object.entries(reactions)) process.on(signal, reaction)
    child.on('error', reject)
    child.on('close', (code) => {
      for (const [signal, reaction] of Object.entries(reactions)) process.off(signal, reaction)
      resolve(code ?? 1)
    })
  })
}
