// Draws the eight-page sample in a process of its own and prints how long it took, as JSON. With `raw` as its second
// argument it draws the same text with pdfkit alone: one font, no tags, no tables, no archive format. With `portfolio`
// as its third it draws a status report of many pages instead.
import { argv, stdout } from 'node:process'
import type { DocumentModel } from '../../shared/documents/model.ts'

interface Drawn {
  readonly bytes: number
  readonly pages: number
}

async function sample(): Promise<DocumentModel> {
  if (argv[4] === 'portfolio') return (await import('../support/pdf/portfolioSample.ts')).samplePortfolio()
  return (await import('../support/pdf/sample.ts')).sampleEightPageModel()
}

async function drawWithApp(): Promise<Drawn> {
  const { renderPdf } = await import('../../electron/pdf/render.ts')
  const { bytes, pageCount } = await renderPdf(await sample())
  return { bytes: bytes.byteLength, pages: pageCount }
}

async function drawRaw(): Promise<Drawn> {
  const { default: PDFDocument } = await import('pdfkit')
  const { FACE_FILES, installedFontFolder } = await import('../../electron/pdf/fonts/folder.ts')
  const { textsOf } = await import('./texts.ts')
  const pdf = new PDFDocument({ size: 'A4', margin: 72, bufferPages: true })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  pdf.font(`${installedFontFolder()}/${FACE_FILES.regular}`).fontSize(11)
  for (const text of textsOf((await sample()).blocks)) pdf.text(text).moveDown(0.5)
  const pages = pdf.bufferedPageRange().count
  pdf.end()
  await ended
  return { bytes: Buffer.concat(chunks).byteLength, pages }
}

async function measure(draw: () => Promise<Drawn>, again: number): Promise<void> {
  const times: number[] = []
  let drawn: Drawn | null = null
  for (let round = 0; round <= again; round++) {
    const began = performance.now()
    drawn = await draw()
    times.push(performance.now() - began)
  }
  const [cold, ...warm] = times
  stdout.write(JSON.stringify({ cold, warm, ...drawn }))
}

await measure(argv[3] === 'raw' ? drawRaw : drawWithApp, Number(argv[2]))
