// The way in for every script that package.json names: dependencies first, then the rest on the project's own Node.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { inProject, PROJECT_NODE } from './paths.mjs'

/** @returns {boolean} whether this process already runs on the Node that the project pins */
function isProjectNode() {
  const { version } = JSON.parse(readFileSync(inProject('node_modules', 'node', 'package.json'), 'utf8'))
  return process.versions.node === version
}

/**
 * Starts this script again on the project's Node and takes over its exit code.
 * @returns {Promise<number>}
 */
function startAgain() {
  // Windows writes it Path, and a second spelling beside it would be a second variable.
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const env = { ...process.env, [path]: `${dirname(PROJECT_NODE)}${delimiter}${process.env[path] ?? ''}` }
  const child = spawn(PROJECT_NODE, process.argv.slice(1), { stdio: 'inherit', env })
  // Ctrl+C goes to the whole group; a signal sent to this process alone has to be passed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a script's work with everything in place that it may import.
 * @param {() => Promise<void | number>} work may return the exit code; imports anything but node: modules only inside
 * @param {() => void} [onFailure] runs last when set-up or work throws
 */
export async function enter(work, onFailure) {
  try {
    await ensureDependencies()
    process.exitCode = isProjectNode() ? ((await work()) ?? 0) : await startAgain()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (process.env['DEBUG']) console.error(error)
    process.exitCode = 1
    onFailure?.()
  }
}
