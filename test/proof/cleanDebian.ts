// A Debian with nothing on it but its smallest self, made for one try and thrown away.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { FILE_NAME } from '../../build/package/config.mjs'
import { run } from '../../build/setup/run.mjs'
import { type Place, plainEnvironment } from './place.ts'

const USER = 'kontakt'
const USER_ID = '1000'
/** What a program meets on a running system; the screen's socket is reached without any file. */
const MOUNTS = ['/proc', '/dev', '/dev/shm']

/** Why no clean Debian can be made here, or null. */
export function noDebianBecause(): string | null {
  if (process.getuid?.() !== 0) return 'only root can make a system of its own'
  if (spawnSync('debootstrap', ['--version']).error) return 'debootstrap is not installed'
  return null
}

const releaseHere = (): string => /^VERSION_CODENAME=(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'stable'

async function makeSystem(root: string): Promise<void> {
  await run('debootstrap', ['--variant=minbase', releaseHere(), root])
  for (const place of MOUNTS) {
    mkdirSync(join(root, place), { recursive: true })
    await run('mount', ['--bind', place, join(root, place)])
  }
}

async function inside(root: string, ...command: string[]): Promise<string> {
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive', LANG: 'C.UTF-8', HOME: '/root' }
  return run('chroot', [root, ...command], { env })
}

async function removeSystem(root: string): Promise<void> {
  // The other way round: /dev/shm lies in /dev. What cannot be taken loose must not be deleted through.
  for (const place of MOUNTS.toReversed()) await run('umount', ['--lazy', join(root, place)]).catch(() => '')
  if (readFileSync('/proc/mounts', 'utf8').includes(` ${root}/`)) throw new Error(`${root} still has mounts`)
  rmSync(root, { recursive: true, force: true })
}

/** Installs the package with apt, which fetches what it says it needs and nothing else of ours. */
export async function cleanDebian(deb: string): Promise<Place> {
  const root = mkdtempSync(join(tmpdir(), 'samverkansstod-debian-'))
  try {
    // An ordinary user has to be able to look into it.
    chmodSync(root, 0o755)
    await makeSystem(root)
    copyFileSync(deb, join(root, 'tmp', basename(deb)))
    await inside(root, 'useradd', '--create-home', '--uid', USER_ID, USER)
    await inside(root, 'apt-get', 'install', '-y', `/tmp/${basename(deb)}`)
  } catch (error) {
    await removeSystem(root)
    throw error
  }
  const home = join(root, 'home', USER)
  return {
    name: `.deb on a Debian ${releaseHere()} of its own`,
    // In Chromium's sandbox, which the installed helper makes also where the kernel allows no user namespaces.
    command: ['/usr/sbin/chroot', `--userspec=${USER_ID}:${USER_ID}`, root, `/usr/bin/${FILE_NAME}`],
    env: plainEnvironment(`/home/${USER}`),
    home,
    uninstall: async () => void (await inside(root, 'apt-get', 'purge', '-y', FILE_NAME)),
    isGone: () => !existsSync(join(root, 'opt', FILE_NAME)) && !existsSync(join(root, 'usr', 'bin', FILE_NAME)),
    remove: () => removeSystem(root),
  }
}
