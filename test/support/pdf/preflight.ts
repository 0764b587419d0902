// Apache PDFBox's preflight, an independent judge of PDF/A-1b. It knows nothing of tags: an untagged file passes.
import { join } from 'node:path'
import { requireFile, runTool } from './tools.ts'

const FOLDER = '/usr/share/java'

const JARS = {
  'preflight.jar': 'libpdfbox2-java',
  'pdfbox2.jar': 'libpdfbox2-java',
  'fontbox2.jar': 'libfontbox2-java',
  'xmpbox.jar': 'libpdfbox2-java',
  'commons-logging.jar': 'libcommons-logging-java',
  'commons-io.jar': 'libcommons-io-java',
  'jaxb-api.jar': 'libjaxb-api-java',
  'javax.activation.jar': 'libactivation-java',
} as const

/**
 * Checks a file against PDF/A-1b.
 * @returns what is wrong, in preflight's words; nothing when the file passes
 */
export async function preflight(file: string): Promise<readonly string[]> {
  const jars = await Promise.all(
    Object.entries(JARS).map(([jar, installs]) => requireFile(join(FOLDER, jar), installs)),
  )
  const { output, errors } = await runTool('java', ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file])
  if (output.includes('is a valid PDF/A-1b file')) return []
  const faults = output.split('\n').filter((line) => /^\s*\d+(\.\d+)* :/.test(line))
  return faults.length > 0 ? faults.map((line) => line.trim()) : [`${output}${errors}`.trim()]
}
