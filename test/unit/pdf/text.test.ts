// What goes in comes out: characters, hyphens, order.
import { describe, expect, it } from 'vitest'
import { checkPdf } from '../../support/pdf/check.ts'
import { layoutText, rawText, structureText } from '../../support/pdf/extract.ts'
import { modelOf, paragraph } from '../../support/pdf/models.ts'
import { firstMissing, textsOf, withoutFurniture } from '../../support/pdf/modelText.ts'
import { sampleEightPageModel } from '../../support/pdf/sample.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()

describe('hyphens', () => {
  it('stay when a text brings soft hyphens along', async () => {
    const { file } = await folder.render('soft', modelOf([paragraph('sam\u00adverkan\u00ad, 2026-05-11 och A-B')]))
    expect(await rawText(file)).toContain('samverkan, 2026-05-11 och A-B')
    expect(await checkPdf(file)).toEqual([])
  })

  it('are told from no-break hyphens, which share their glyph', async () => {
    const { file } = await folder.render('kinds', modelOf([paragraph('A\u2011B och A-B och A\u2010B')]))
    expect(await rawText(file)).toContain('A\u2011B och A-B och A\u2010B')
  })

  it('at the end of a line leave no trace in the text', async () => {
    const word = 'samverkansprocessutvärderingsunderlag'
    const { file } = await folder.render('divided', modelOf([
      { kind: 'table', caption: 'Smala spalter', columns: [{ header: 'A', width: 1 }, { header: 'B', width: 7 }, { header: 'C', width: 7 }], rows: [[word, 'x'.repeat(80), 'y'.repeat(80)]] },
    ]))
    expect(await rawText(file)).toContain(word)
    expect(await layoutText(file)).toContain(word)
    expect(await structureText(file)).not.toMatch(/-"/)
    expect(await checkPdf(file)).toEqual([])
  })

  it('that hang before a blank never end a line', async () => {
    const words = Array.from({ length: 200 }, (_, index) => `${'ab'.repeat((index % 7) + 1)}- och ute${'x'.repeat(index % 5)}`)
    const { file } = await folder.render('hanging', modelOf([paragraph(words.join(' '))]))
    expect(firstMissing(words, await layoutText(file))).toBeNull()
  })
})

describe('characters', () => {
  it('of names in the city are all in the typeface', async () => {
    const text = 'Åsa Öberg, Łukasz Ćwik, Šarić, Ğül, Ştefan, Nguyễn, Đorđe ✓ – — − “” ½ €'
    const { file, missingCharacters } = await folder.render('names', modelOf([paragraph(text)]))
    expect(missingCharacters).toEqual([])
    expect(await rawText(file)).toContain(text)
  })

  it('written in parts come out whole', async () => {
    const { file } = await folder.render('parts', modelOf([paragraph('A\u030angstro\u0308m och fi, ffl, ﬁ')]))
    expect(await rawText(file)).toContain('Ångström och fi, ffl, fi')
  })

  it('keep the sums whole: no-break blanks come out as such', async () => {
    const { file } = await folder.render('sums', modelOf([paragraph('670\u00a0000\u00a0kr och \u2212500\u00a0kr')]))
    expect(await structureText(file)).toContain('670\u00a0000\u00a0kr och \u2212500\u00a0kr')
  })

  it('without a glyph are drawn as boxes, reported, and read as themselves', async () => {
    const { file, missingCharacters } = await folder.render('missing', modelOf([paragraph('Före 😀 mitt 中文 efter')]))
    expect(missingCharacters).toEqual(['😀', '中', '文'])
    expect(await rawText(file)).toContain('Före 😀 mitt 中文 efter')
    expect(await structureText(file)).toContain('□□')
    expect(await checkPdf(file)).toEqual([])
  })

  it('do not depend on what was drawn before', async () => {
    await folder.render('before', modelOf([paragraph('\u00b5 \u03bc \u2126 \u03a9 \u2206 \u0394 \u00a0 \u2011')]))
    const { file } = await folder.render('after', modelOf([paragraph('\u03bc \u00b5 \u0394 \u2206 a-b c')]))
    expect(await rawText(file)).toContain('\u03bc \u00b5 \u0394 \u2206 a-b c')
  })
})

describe('a whole document', () => {
  it('comes out in reading order', async () => {
    const model = sampleEightPageModel()
    const { file } = await folder.render('sample', model)
    expect(firstMissing(textsOf(model), withoutFurniture(await rawText(file)))).toBeNull()
  })

  it('keeps its word spaces for those who read by tags', async () => {
    const text = 'Ett ord följer på ett annat även där raden tar slut. '.repeat(12).trim()
    const { file } = await folder.render('spaces', modelOf([paragraph(text)]))
    expect(await structureText(file)).toContain(text)
  })
})
