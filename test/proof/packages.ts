// `npm run package -- --prove`: installs or unpacks each package in a clean place, starts it there, does the main job in
// it, takes the program away, and looks whether what was written is still there. Prints a row for each place.
import { join } from 'node:path'
import { filesBelow } from '../../build/setup/files.mjs'
import { inProject } from '../../build/setup/paths.mjs'
import { megabytes, seconds } from '../../build/setup/progress.mjs'
import { openRaw } from '../../electron/db/connection.ts'
import { overviewWords } from '../../shared/text/catalogue/case.ts'
import { assessCriteria, finalise, openCase, writeApplication } from '../e2e/steps/mainJob.ts'
import { launchPackaged } from '../support/packagedApp.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { cleanDebian, noDebianBecause } from './cleanDebian.ts'
import { copiedFolder, type Place, unpackedArchive } from './place.ts'

const [, , output = '', archive = '', deb = ''] = process.argv
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

async function mainJob({ command, env }: Place): Promise<number> {
  const began = performance.now()
  const app = await launchPackaged({ command, env })
  const started = performance.now() - began
  try {
    await openCase(app.window)
    await app.window.getByLabel(overviewWords.informed).check()
    await assessCriteria(app.window)
    await writeApplication(app.window)
    await finalise(app.window)
    return started
  } finally {
    await app.close()
  }
}

/** Throws unless the locked application and its PDF are where the user left them. */
async function assertKept({ home }: Place): Promise<void> {
  const files = filesBelow(home).map(({ path }) => path)
  const database = files.find((path) => path.endsWith('samverkansstod.sqlite'))
  const pdf = files.find((path) => path.endsWith('.pdf'))
  if (!database || !pdf) throw new Error('what was written is gone')
  const connection = openRaw(database, { fileMustExist: true })
  try {
    const kept = connection.prepare('SELECT count(*) FROM application_version').pluck().get()
    if (kept !== 1) throw new Error(`the database holds ${kept} locked applications instead of one`)
  } finally {
    connection.close()
  }
  const faults = await checkPdf(pdf)
  if (faults.length > 0) throw new Error(`the PDF has ${faults.length} faults`)
}

async function prove(make: () => Promise<Place>): Promise<boolean> {
  const place = await make()
  try {
    const started = await mainJob(place)
    await place.uninstall()
    if (!place.isGone()) throw new Error('parts of the program are left after it was taken away')
    await assertKept(place)
    const sandbox = place.command.includes('--no-sandbox') ? 'without sandbox, which this machine does not allow' : 'in its sandbox'
    say(`  ${place.name}: started in ${seconds(started)} ${sandbox}, main job done, taken away, data kept`)
    return true
  } catch (error) {
    say(`  ${place.name}: FAILED: ${error instanceof Error ? error.message : error}`)
    return false
  } finally {
    await place.remove()
  }
}

const unpacked = inProject(output, 'linux-unpacked')
say(`Unpacked ${megabytes(filesBelow(unpacked).reduce((sum, { size }) => sum + size, 0))}`)
const outcomes = [await prove(() => copiedFolder(unpacked)), await prove(() => unpackedArchive(join(archive)))]
const reason = noDebianBecause()
if (reason) say(`  .deb: NOT SHOWN: ${reason}`)
else outcomes.push(await prove(() => cleanDebian(deb)))
process.exitCode = outcomes.every(Boolean) ? 0 : 1
