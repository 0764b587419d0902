// Makes files cold: out of the system's file cache, as after a restart of the machine.
import { spawnSync } from 'node:child_process'
import { filesBelow } from '../../build/setup/files.mjs'

/** Files that other running programs have mapped stay in the cache whatever one asks for. */
const COLD_SHARE = 0.1

const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

/** Whether this machine can make files cold and show that they are. */
export const canMakeCold = (): boolean => process.platform === 'linux' && has('fincore') && has('dd')

function shareInCache(paths: readonly string[]): number {
  const { stdout } = spawnSync('fincore', ['--bytes', '--raw', '--noheadings', '--output', 'RES,SIZE', ...paths], { encoding: 'utf8' })
  const sums = stdout.split('\n').reduce(
    (sum, line) => {
      const [resident = 0, size = 0] = line.trim().split(/\s+/).map(Number)
      return { resident: sum.resident + resident, size: sum.size + size }
    },
    { resident: 0, size: 0 },
  )
  return sums.size === 0 ? 0 : sums.resident / sums.size
}

/**
 * Takes files out of the file cache.
 * @param folders all files in and below them
 * @returns whether they are cold now; false where another program holds them
 */
export function makeCold(folders: readonly string[]): boolean {
  const paths = folders.flatMap((folder) => filesBelow(folder)).filter(({ size }) => size > 0).map(({ path }) => path)
  // What is not on the disk yet cannot leave the cache, so it is written first.
  const script = 'sync -d "$@"; for file; do dd if="$file" iflag=nocache count=0 status=none; done'
  spawnSync('sh', ['-c', script, 'sh', ...paths], { stdio: 'ignore' })
  return shareInCache(paths) < COLD_SHARE
}
