// Who reads by tags gets exactly the text that was written, whatever the lines and pages did to it.
import { assert, asyncProperty, constantFrom, array, string, oneof } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sanitise } from '../../../electron/pdf/text/sanitise.ts'
import { longTable, modelOf, paragraph, sentences } from '../../support/pdf/models.ts'
import { textByTags } from '../../support/pdf/tagText.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()

const spaced = (text: string): string => sanitise(text).replaceAll(/[ \n]+/g, ' ').trim()

/** Characters without a name are read as the box that stands for them. */
const nameless = (text: string): string => text.replaceAll(/[\p{Co}\p{Cn}\ufffd]/gu, '□')

describe('read by tags', () => {
  it('a heading, a link, a list and facts are what they were', async () => {
    const { file } = await folder.render('kinds', modelOf([
      { kind: 'paragraph', text: [{ text: 'Läs ' }, { text: 'mer om fastighets- och gatukontoret', href: 'https://www.example.se' }, { text: ' här.', bold: true }] },
      { kind: 'list', ordered: true, items: [{ text: 'Ett', children: { kind: 'list', ordered: false, items: [{ text: 'Under' }] } }, { text: 'Två' }] },
      { kind: 'facts', items: [{ label: 'Sökt', value: '670 000 kr' }, { label: 'Beviljat', value: '' }] },
    ]))
    expect(await textByTags(file)).toEqual([
      { type: 'H1', text: 'Provdokument' },
      { type: 'P', text: 'Läs mer om fastighets- och gatukontoret här.' },
      { type: 'Lbl', text: '1.' }, { type: 'LBody', text: 'Ett' },
      { type: 'Lbl', text: '–' }, { type: 'LBody', text: 'Under' },
      { type: 'Lbl', text: '2.' }, { type: 'LBody', text: 'Två' },
      { type: 'Lbl', text: 'Sökt' }, { type: 'LBody', text: '670 000 kr' },
      { type: 'Lbl', text: 'Beviljat' }, { type: 'LBody', text: '–' },
    ])
  })

  it('words on lines of their own are still apart', async () => {
    const { file } = await folder.render('lines', modelOf([paragraph('Kulturnämnden\nMiljöförvaltningen')]))
    expect((await textByTags(file)).at(-1)).toEqual({ type: 'P', text: 'Kulturnämnden Miljöförvaltningen' })
  })

  it('a row over three pages is one row', async () => {
    const text = sentences(170)
    const { file } = await folder.render('row', modelOf([longTable(0, { rows: [['Kort', '1'], ['Lång', text]] })]))
    expect((await textByTags(file)).at(-1)).toEqual({ type: 'TD', text })
  })

  it('a paragraph over pages is one paragraph', async () => {
    const text = sentences(170)
    const { file } = await folder.render('paragraph', modelOf([paragraph(text)]))
    expect((await textByTags(file)).at(-1)).toEqual({ type: 'P', text })
  })

  it('any text is what it was', async () => {
    const compounds = constantFrom('samverkansprocessutvärdering', 'fastighets-', 'och', '2026-05-11', 'AB-CD', '45', '000', 'kr', 'https://www.example.se/a/b?c=d', '👍🏽', '\n', 'a\nb', 'ﬁx', 'שלום')
    const text = array(oneof({ weight: 6, arbitrary: compounds }, string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 120 }).map((words) => words.join(' '))
    await assert(
      asyncProperty(text, async (each) => {
        const { file } = await folder.render('any', modelOf([longTable(0, { columns: [{ header: 'A', width: 1 }, { header: 'B', width: 4 }], rows: [[`x${each}`, `y${each}`]] })]))
        const cells = (await textByTags(file)).slice(-2).map((cell) => spaced(cell.text))
        expect(cells).toEqual([nameless(spaced(`x${each}`)), nameless(spaced(`y${each}`))])
      }),
      { numRuns: 30 },
    )
  })
})
