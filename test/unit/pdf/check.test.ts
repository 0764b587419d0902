// The checker must pass what is good and refuse every spoilt copy, or its silence means nothing.
import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveProfile } from '../../../shared/documents/model.ts'
import { BROKEN_VARIANTS } from '../../support/pdf/brokenVariants.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { mutate, mutateBytes } from '../../support/pdf/mutate.ts'
import { preflight } from '../../support/pdf/preflight.ts'
import { sampleEightPageModel } from '../../support/pdf/sample.ts'
import { checkSyntax } from '../../support/pdf/syntax.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()
const sample = { ...sampleEightPageModel(), title: 'Underlag & "bilagor" <utkast>' }
let good = ''

beforeAll(async () => {
  good = (await folder.render('good', sample)).file
})

describe('a good file', () => {
  it.each(['PDF/A-1a', 'PDF/A-2a', 'PDF/A-3a'] as const satisfies readonly ArchiveProfile[])('passes our checker as %s', async (profile) => {
    const { file } = await folder.render(profile.replaceAll('/', '-'), sample, { profile })
    expect(await checkPdf(file)).toEqual([])
    expect(await checkSyntax(file)).toEqual([])
  })

  it('passes the preflight of PDF/A-1b', async () => {
    expect(await preflight(good)).toEqual([])
  })

  it('is still good when written anew without a change', async () => {
    expect(await checkPdf(await mutate(good, folder.path('copy.pdf'), () => {}))).toEqual([])
  })
})

describe('a spoilt file', () => {
  it.each(BROKEN_VARIANTS.map((variant, number) => ({ ...variant, number })))('is refused: $name', async ({ number, rule, change }) => {
    const file = await mutate(good, folder.path(`broken-${number}.pdf`), change)
    const faults = await checkPdf(file)
    expect(faults.map((fault) => fault.rule)).toContain(rule)
  })

  it('is refused: another version in the head', async () => {
    const file = await mutateBytes(good, folder.path('version.pdf'), (bytes) => bytes.replace('%PDF-1.4', '%PDF-1.7'))
    expect((await checkPdf(file)).map((fault) => fault.rule)).toContain('file-version')
  })

  it('is refused: no identifier', async () => {
    const file = await mutateBytes(good, folder.path('identifier.pdf'), (bytes) => bytes.replace('/ID [', '/Xx ['))
    expect((await checkPdf(file)).map((fault) => fault.rule)).toContain('file-identifier')
  })

  it('is refused: something after the end', async () => {
    const file = await mutateBytes(good, folder.path('end.pdf'), (bytes) => `${bytes}\ntail\n`)
    expect((await checkPdf(file)).map((fault) => fault.rule)).toContain('file-end')
  })

  it('is refused by preflight too where it is no PDF/A-1b', async () => {
    const file = await mutate(good, folder.path('no-intent.pdf'), (pdf) => void delete pdf.catalog['/OutputIntents'])
    expect(await preflight(file)).not.toEqual([])
  })
})
