// The unpacked Linux build as a .tar.gz that is unpacked and run in any folder.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../setup/run.mjs'

const README = `Samverkansstöd

Packa upp mappen där du vill ha programmet och starta filen samverkansstod.
Det du skriver ligger i din egen datamapp (~/.local/share/Samverkansstod), aldrig här:
mappen kan bytas ut eller tas bort utan att något går förlorat.
`

/**
 * @param {object} build
 * @param {string} build.unpacked folder with the unpacked build
 * @param {string} build.output folder for the archive
 * @param {string} build.stem its name without extension, and the name of the folder in it
 * @returns {Promise<string>} the archive
 */
export async function makeArchive({ unpacked, output, stem }) {
  const work = await mkdtemp(join(output, '.archive-'))
  const archive = join(output, `${stem}.tar.gz`)
  try {
    await cp(unpacked, join(work, stem), { recursive: true, verbatimSymlinks: true })
    await writeFile(join(work, stem, 'LÄS MIG.txt'), README)
    // Names sorted and owners left out: the same build gives the same list of files everywhere.
    const tidy = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner']
    await run('tar', ['-czf', archive, ...tidy, '-C', work, stem])
    return archive
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
