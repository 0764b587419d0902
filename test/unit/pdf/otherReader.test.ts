// A reader of another make must find the same: pdf.js, which many browsers show PDF files with.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleEightPageModel } from '../../support/pdf/sample.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()
const parts = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const model = sampleEightPageModel()
let pdf: PDFDocumentProxy

interface TreeNode {
  readonly role?: string
  readonly children?: readonly TreeNode[]
}

const rolesIn = (node: TreeNode): readonly string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesIn)]

beforeAll(async () => {
  const { file } = await folder.render('sample', model)
  const data = new Uint8Array(await readFile(file))
  pdf = await getDocument({ data, standardFontDataUrl: join(parts, 'standard_fonts/'), verbosity: 0 }).promise
})

afterAll(() => pdf.loadingTask.destroy())

describe('pdf.js', () => {
  it('reads title, language and tags', async () => {
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: model.title, Language: 'sv-SE' })
    expect(metadata?.get('pdfuaid:part')).toBe('1')
    expect(metadata?.get('pdfaid:part')).toBe('1')
    expect(pdf.numPages).toBe(8)
  })

  it('finds headings, lists, tables and their heads in the structure', async () => {
    const roles = new Set<string>()
    for (let number = 1; number <= pdf.numPages; number += 1)
      for (const role of rolesIn((await (await pdf.getPage(number)).getStructTree()) as TreeNode)) roles.add(role)
    expect([...roles]).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'Caption', 'TR', 'TH', 'TD', 'Link', 'Span']))
  })

  it('shows a bookmark for each heading and follows it to its page', async () => {
    const outline = await pdf.getOutline()
    const [title] = outline
    const headings = model.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
    expect(outline.map((item) => item.title)).toEqual(['Samverkansstöd för Kajstråket i Östra hamnen'])
    expect(title?.items.map((item) => item.title)).toEqual(headings)
    const last = title?.items.at(-1)?.dest as [Parameters<PDFDocumentProxy['getPageIndex']>[0]]
    expect(await pdf.getPageIndex(last[0])).toBe(7)
  })
})
