// The file as a file: always the same, and saying what it is.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../electron/pdf/render.ts'
import { runTool } from '../../support/pdf/tools.ts'
import { modelOf, paragraph } from '../../support/pdf/models.ts'
import { sampleEightPageModel } from '../../support/pdf/sample.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const identifierOf = (bytes: Uint8Array) => /\/ID \[<([0-9a-f]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]

const SAMPLE_IN_A_NEW_PROCESS = `
  const { renderPdf } = await import('./electron/pdf/render.ts')
  const { sampleEightPageModel } = await import('./test/support/pdf/sample.ts')
  const { createHash } = await import('node:crypto')
  const { bytes } = await renderPdf(sampleEightPageModel())
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'))`

describe('the same model', () => {
  it('gives the same bytes, whatever was drawn in between', async () => {
    const first = sha256((await renderPdf(sampleEightPageModel())).bytes)
    await renderPdf(modelOf([paragraph('ﬀ \u00a0 \u2011 \u00b5 något helt annat, fi ffi 12 %')]))
    expect(sha256((await renderPdf(sampleEightPageModel())).bytes)).toBe(first)
  })

  it('gives the same bytes when several are drawn at once', async () => {
    const drawn = await Promise.all(Array.from({ length: 4 }, () => renderPdf(sampleEightPageModel())))
    expect(new Set(drawn.map(({ bytes }) => sha256(bytes))).size).toBe(1)
  })

  it('gives the same bytes in another process', async () => {
    await renderPdf(modelOf([paragraph('ﬀ \u00a0 \u2011 \u00b5')]))
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SAMPLE_IN_A_NEW_PROCESS], { cwd: join(import.meta.dirname, '../../..') })
    expect(stdout).toBe(sha256((await renderPdf(sampleEightPageModel())).bytes))
  })

  it('gives other bytes with another profile or another word', async () => {
    const model = modelOf([paragraph('Ett')])
    const drawn = await Promise.all([renderPdf(model), renderPdf(model, { profile: 'PDF/A-2a' }), renderPdf(modelOf([paragraph('Två')]))])
    expect(new Set(drawn.map(({ bytes }) => sha256(bytes))).size).toBe(3)
  })
})

describe('the identifier', () => {
  it('is another when the text is, even if all that is said of the file is the same', async () => {
    const [one, other] = await Promise.all(['Ett', 'Två'].map((text) => renderPdf(modelOf([paragraph(text)]))))
    expect(identifierOf(one?.bytes ?? new Uint8Array())).toMatch(/^[0-9a-f]{32}$/)
    expect(identifierOf(one?.bytes ?? new Uint8Array())).not.toBe(identifierOf(other?.bytes ?? new Uint8Array()))
  })
})

describe('the file', () => {
  it('says its title, author and date, signs and all', async () => {
    const { file } = await folder.render('facts', modelOf([], { title: 'Torg & "gata" <1>', author: 'Fastighets- och gatukontoret' }))
    const { output } = await runTool('pdfinfo', ['-isodates', file])
    expect(output).toContain('Title:           Torg & "gata" <1>')
    expect(output).toContain('Author:          Fastighets- och gatukontoret')
    expect(output).toMatch(/CreationDate:\s+2026-11-21T14:02:00/)
    expect(output).toContain('Tagged:          yes')
  })

  it('borrows a title from its first heading when it has none', async () => {
    const { file } = await folder.render('untitled', modelOf([], { title: ' \n' }))
    expect((await runTool('pdfinfo', [file])).output).toContain('Title:           Provdokument')
  })

  it('refuses a time that is none', async () => {
    await expect(renderPdf(modelOf([], { createdAt: 'igår' }))).rejects.toThrow(RangeError)
  })

  it('takes its fonts from the folder that it is given', async () => {
    await expect(renderPdf(modelOf([paragraph('Text')]), { fontFolder: folder.path('nowhere') })).rejects.toThrow(/ENOENT/)
  })
})

describe('the tests', () => {
  it('say which package is missing when a program is', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = folder.path('empty')
    try {
      await expect(runTool('qpdf', ['--version'])).rejects.toThrow('install the Debian package qpdf')
    } finally {
      process.env['PATH'] = path
    }
  })
})
