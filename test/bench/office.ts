// The same text turned into a PDF by LibreOffice, where it happens to be installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { textsOf } from './texts.ts'

export const hasOffice = (): boolean => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * Milliseconds for one conversion in a process of its own, as an app that has no PDF layer would do it.
 * @throws where no PDF comes out of it
 */
export function convertWithOffice(folder: string, model: DocumentModel): number {
  const work = mkdtempSync(join(folder, 'office-'))
  const source = join(work, 'sample.html')
  const paragraphs = textsOf(model.blocks).map((text) => `<p>${escaped(text)}</p>`)
  writeFileSync(source, `<!doctype html><meta charset="utf-8"><title>${escaped(model.title)}</title>${paragraphs.join('\n')}`)
  const began = performance.now()
  // A profile of its own: one that is open elsewhere would refuse a second process.
  const options = [`-env:UserInstallation=file://${join(folder, 'office-profile')}`, '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', work, source]
  const { stderr } = spawnSync('soffice', options, { encoding: 'utf8' })
  const milliseconds = performance.now() - began
  if (!statSync(join(work, 'sample.pdf'), { throwIfNoEntry: false })?.size) throw new Error(`LibreOffice made no PDF: ${stderr}`)
  return milliseconds
}
