// On what was measured: figures mean little without it.
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import type { Runtime } from '../../build/runtime/resolve.mjs'

export const machineFacts = (runtime: Runtime) => ({
  measuredAt: new Date().toISOString(),
  electron: runtime.electronVersion,
  runtime: runtime.kind,
  node: process.versions.node,
  system: `${platform()} ${release()}`,
  processors: cpus().length,
  processor: cpus()[0]?.model ?? '',
  memoryGB: Math.round(totalmem() / 1e9),
  /** Runnable processes on average over the last minute: much above the number of processors, and times are inflated. */
  loadBefore: loadavg()[0] ?? 0,
})

export const loadNow = (): number => loadavg()[0] ?? 0
