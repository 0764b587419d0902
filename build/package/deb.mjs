// The unpacked Linux build as a Debian package. electron-builder would fetch a tool for it; dpkg-deb is on every Debian.
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sizeOf } from '../setup/files.mjs'
import { inProject } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { SYSTEM_PACKAGES } from '../setup/system.mjs'
import { FILE_NAME } from './config.mjs'

const ICON_SIZES = [16, 32, 48, 128, 256, 512]
const HERE = inProject('build', 'package', 'linux')

/**
 * The package's own description of itself.
 * @param {{ version: string, architecture: string, kilobytes: number }} facts
 */
export function controlOf({ version, architecture, kilobytes }) {
  // A name for each release of Debian stands beside the others, as in `libgtk-3-0 | libgtk-3-0t64`.
  const needs = SYSTEM_PACKAGES.runtime.filter(([name]) => !name?.startsWith('fonts-')).map((names) => names.join(' | '))
  return `${[
    `Package: ${FILE_NAME}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    'Section: misc',
    'Priority: optional',
    'Maintainer: Samverkansstöd <samverkansstod@example.se>',
    `Installed-Size: ${kilobytes}`,
    `Depends: ${needs.join(', ')}`,
    'Recommends: fonts-dejavu-core | fonts-liberation',
    'Description: Från första mötet till mätt resultat',
    ' Stöd för kontaktpersonen i formaliserad samverkan: möten, kriterier,',
    ' ansökan, beslut, dialog, plan, uppföljning och resultat i en lokal databas.',
  ].join('\n')}\n`
}

/**
 * @param {string} from
 * @param {string} to its folder is made where it is missing
 */
async function copy(from, to) {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to, { recursive: true, verbatimSymlinks: true })
}

/**
 * @param {string} root what becomes the root of the installed system
 * @param {string} unpacked
 */
async function layFiles(root, unpacked) {
  const place = (/** @type {string[]} */ ...parts) => join(root, ...parts)
  await copy(unpacked, place('opt', FILE_NAME))
  await copy(join(HERE, 'samverkansstod.desktop'), place('usr', 'share', 'applications', `${FILE_NAME}.desktop`))
  for (const size of ICON_SIZES)
    await copy(
      inProject('resources', 'icons', `${size}x${size}.png`),
      place('usr', 'share', 'icons', 'hicolor', `${size}x${size}`, 'apps', `${FILE_NAME}.png`),
    )
  await copy(join(unpacked, 'THIRD-PARTY-NOTICES.txt'), place('usr', 'share', 'doc', FILE_NAME, 'copyright'))
  await mkdir(place('usr', 'bin'), { recursive: true })
  await symlink(`/opt/${FILE_NAME}/${FILE_NAME}`, place('usr', 'bin', FILE_NAME))
}

/**
 * @param {string} root
 * @param {Parameters<typeof controlOf>[0]} facts
 */
async function describe(root, facts) {
  await mkdir(join(root, 'DEBIAN'))
  await writeFile(join(root, 'DEBIAN', 'control'), controlOf(facts))
  await writeFile(join(root, 'DEBIAN', 'postinst'), await readFile(join(HERE, 'postinst')))
  await chmod(join(root, 'DEBIAN', 'postinst'), 0o755)
}

/**
 * There is no script for removal: what the user wrote lies in the home folder, and no removal touches it.
 * @param {object} build
 * @param {string} build.unpacked folder with the unpacked build
 * @param {string} build.output folder for the package
 * @param {string} build.version
 * @returns {Promise<string>} the package
 */
export async function makeDeb({ unpacked, output, version }) {
  const architecture = (await run('dpkg', ['--print-architecture'])).trim()
  const work = await mkdtemp(join(output, '.deb-'))
  const file = join(output, `${FILE_NAME}_${version}_${architecture}.deb`)
  try {
    const root = join(work, basename(file, '.deb'))
    await mkdir(root, { mode: 0o755 })
    await layFiles(root, unpacked)
    await describe(root, { version, architecture, kilobytes: Math.ceil(sizeOf(root) / 1024) })
    // gzip: the runtime is already what takes the room, and every dpkg reads it.
    await run('dpkg-deb', ['--build', '--root-owner-group', '-Zgzip', root, file])
    return file
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
