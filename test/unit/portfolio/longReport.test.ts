// A status report as long as a real one: as a file that others read and archive.
import { describe, expect, it } from 'vitest'
import { checkPdf } from '../../support/pdf/check.ts'
import { PdfObjects } from '../../support/pdf/check/objects.ts'
import { samplePortfolio } from '../../support/pdf/portfolioSample.ts'
import { preflight } from '../../support/pdf/preflight.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()
const model = samplePortfolio()
const chapters = model.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))

describe('a status report of some sixty pages', () => {
  it('is accessible and archivable, and its table of contents leads to every chapter', async () => {
    const { file, pageCount } = await folder.render('long', model)
    expect(pageCount).toBeGreaterThanOrEqual(55)
    expect(await checkPdf(file)).toEqual([])
    expect(await preflight(file)).toEqual([])
    const pdf = await PdfObjects.read(file)
    const links = pdf.pages.flatMap(({ dictionary }) => pdf.list(dictionary['/Annots']).map((each) => pdf.dictionary(each)))
    const said = links.map((link) => String(link['/Contents']).replace(/^u:/, '').replace(/, sida \d+$/, ''))
    expect(said).toEqual(chapters)
    expect(links.map((link) => pdf.dictionary(link['/A'])['/S'])).toEqual(chapters.map(() => '/GoTo'))
  })
})
