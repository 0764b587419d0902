import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inProject, PROJECT_NODE } from '../../../build/setup/paths.mjs'

export interface Killed {
  /** What it had said, in whole lines. */
  readonly lines: string[]
  /** What it complained about; empty for a process that only was killed. */
  readonly complaints: string
}

/** Runs a script of this folder, waits until it is at work, and kills it some milliseconds later (SIGKILL: nothing is flushed). */
export function runAndKill(script: string, args: readonly string[], afterMs: number): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(PROJECT_NODE, [join(import.meta.dirname, script), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Dozens of short lives: compiled code is kept between them.
      env: { ...process.env, NODE_COMPILE_CACHE: inProject('node_modules', '.cache', 'compile') },
    })
    let said = ''
    let complaints = ''
    let timer: NodeJS.Timeout | null = null
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready\n')) timer ??= setTimeout(() => child.kill('SIGKILL'), afterMs)
    })
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
    child.once('error', reject)
    child.once('close', () => resolve({ lines: said.split('\n').slice(0, -1), complaints }))
  })
}
