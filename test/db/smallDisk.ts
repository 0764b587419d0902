// A real file system that is soon full, for what only a full disk does. Needs a machine where tmpfs can be mounted.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mount = (folder: string, kilobytes: number): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status === 0
const unmount = (folder: string): void => void spawnSync('umount', [folder])

export interface SmallDisk {
  readonly folder: string
  /** Takes all that is left but so many bytes. */
  readonly fillUpTo: (bytesLeft: number) => void
  readonly makeRoom: () => void
  readonly remove: () => void
}

/** A disk of so many kilobytes, or null where none can be made. */
export function smallDisk(kilobytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-disk-'))
  if (!mount(folder, kilobytes)) {
    rmdirSync(folder)
    return null
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    fillUpTo: (bytesLeft) => {
      rmSync(filler, { force: true })
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytesLeft)))
    },
    makeRoom: () => rmSync(filler, { force: true }),
    remove: () => {
      unmount(folder)
      rmdirSync(folder)
    },
  }
}

/** Whether this machine can make one; tests that need it are skipped elsewhere. */
export function canMakeSmallDisks(): boolean {
  const disk = process.platform === 'linux' ? smallDisk(64) : null
  disk?.remove()
  return disk !== null
}
