// Real errors of a disk, put into the system calls of a running process and taken away again. Needs strace and its rights.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'

/** The calls by which a database is written to; reading goes on. */
const WRITES = 'pwrite64,pwritev,ftruncate,fallocate'
const FLUSHES = 'fsync,fdatasync'

export interface FailingDisk {
  /** The disk answers again. */
  readonly recover: () => Promise<void>
}

/** Whether this machine can; tests that need it are skipped elsewhere. */
export const canFailDisks = (): boolean =>
  process.platform === 'linux' && spawnSync('strace', ['-f', '-e', 'inject=fsync:error=EIO', '-e', 'trace=fsync', 'true']).status === 0

/** Resolves when strace has taken hold of the process. */
export const attached = (tracer: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    tracer.once('exit', () => reject(new Error('strace did not attach')))
    tracer.stderr?.on('data', (said) => {
      if (/attached/.test(String(said))) resolve()
    })
  })

/**
 * From now on the process's writes, or only its flushes, fail with EIO.
 * @param what `flushes` leaves the bytes written and says that they may not be: what an fsync error means
 */
export async function failDisk(processId: number, what: 'writes' | 'flushes'): Promise<FailingDisk> {
  const calls = what === 'writes' ? WRITES : FLUSHES
  const tracer = spawn('strace', ['-f', '-p', String(processId), '-e', `trace=${calls}`, '-e', `inject=${calls}:error=EIO`, '-o', '/dev/null'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await attached(tracer)
  return {
    recover: async () => {
      const gone = new Promise((resolve) => tracer.once('exit', resolve))
      tracer.kill('SIGINT')
      await gone
    },
  }
}
