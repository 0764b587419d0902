// A screen for machines without one: Xvfb, started when needed and ended with the process that needed it.
import { spawn } from 'node:child_process'

const SCREEN = '1600x1200x24'
const START_MILLISECONDS = 15_000

/**
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {NodeJS.Platform} [platform]
 * @returns {boolean} whether windows can be shown
 */
export function hasDisplay(environment = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
}

/**
 * Makes sure that there is a screen, and names it in this process's environment for the programs started from here.
 * @returns {Promise<() => void>} takes the screen away again
 */
export async function ensureDisplay() {
  if (hasDisplay()) return () => {}
  // Xvfb itself finds a free number and writes it to file 3; two at once cannot choose the same one.
  const options = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp']
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const end = () => void server.kill()
  process.on('exit', end)
  const number = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), START_MILLISECONDS)
    server.on('error', () => reject(new Error('There is no screen, and Xvfb is not installed')))
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    server.stdio[3]?.on('data', (text) => {
      clearTimeout(timer)
      resolve(String(text).trim())
    })
  })
  process.env['DISPLAY'] = `:${number}`
  server.unref()
  return () => {
    delete process.env['DISPLAY']
    process.off('exit', end)
    end()
  }
}
