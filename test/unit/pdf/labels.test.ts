// Sheets of labels: every text lands inside the label it is meant for, measured in millimetres.
import { describe, expect, it } from 'vitest'
import { LABEL_SHEET_IDS, LABEL_SHEETS, type LabelSheetId, labelsOnSheet } from '../../../shared/domain/network/labels.ts'
import type { Recipient } from '../../../shared/domain/network/meeting.ts'
import { buildAddressLabels } from '../../../shared/documents/addressLabels.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { type PlacedWord, placedWords, rawText } from '../../support/pdf/extract.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'
import { model } from '../documents/sample.ts'

const folder = await createWorkFolder()
const PAPER = { width: 210, height: 297 }
const EDGE = 3
const mm = (points: number): number => (points * 25.4) / 72

const recipient = (over: Partial<Recipient>): Recipient => ({
  actorId: '0190a1b2-0000-7000-8000-000000000000',
  actorName: 'Zenit', area: '', contactName: '', email: '', address: 'Gatan 1, 214 24 Malmö', ...over,
})

const print = (sheet: LabelSheetId, startAt: number, recipients: readonly Recipient[]) =>
  buildAddressLabels({ title: 'Träff', sheet, startAt, recipients, at: '2026-11-21T14:02:00.000Z' }, model)

/** Where label `position` lies on its sheet, in millimetres; positions are counted from 0, row by row. */
function labelAt(id: LabelSheetId, position: number) {
  const { columns, rows, width, height, gap } = LABEL_SHEETS[id]
  const left = (PAPER.width - columns * width - (columns - 1) * gap) / 2 + (position % columns) * (width + gap)
  const top = (PAPER.height - rows * height) / 2 + Math.floor(position / columns) * height
  return { left, top, right: left + width, bottom: top + height }
}

function expectInside(words: readonly PlacedWord[], id: LabelSheetId, position: number): void {
  const label = labelAt(id, position)
  for (const { text, ...word } of words) {
    expect(mm(word.left), text).toBeGreaterThan(label.left + EDGE)
    expect(mm(word.right), text).toBeLessThan(label.right - EDGE)
    expect(mm(word.top), text).toBeGreaterThan(label.top + EDGE)
    expect(mm(word.bottom), text).toBeLessThan(label.bottom - EDGE)
  }
}

describe('labels', () => {
  it.each(LABEL_SHEET_IDS)('of a sheet %s all land inside their label, and the next sheet begins anew', async (id) => {
    const count = labelsOnSheet(id) + 2
    const recipients = Array.from({ length: count }, (_, index) => recipient({ contactName: `Nr${index}`, actorName: `Vid${index}`, address: `Gata${index} 1, 214 24 Ort${index}` }))
    const { file, pageCount } = await folder.render(`sheet-${id}`, print(id, 1, recipients))
    expect(pageCount).toBe(2)
    const words = await placedWords(file)
    for (let index = 0; index < count; index += 1) {
      const own = words.filter(({ text }) => [`Nr${index}`, `Vid${index}`, `Gata${index}`, `Ort${index}`].includes(text))
      expect(own.map(({ page }) => page)).toEqual(Array.from({ length: 4 }, () => (index < labelsOnSheet(id) ? 1 : 2)))
      expectInside(own, id, index % labelsOnSheet(id))
    }
  })

  it('begin at the label that is left of a sheet in use', async () => {
    const { file } = await folder.render('half-used', print('70x37', 5, [recipient({ actorName: 'Första' }), recipient({ actorName: 'Andra' })]))
    const words = await placedWords(file)
    expectInside(words.filter(({ text }) => text === 'Första'), '70x37', 4)
    expectInside(words.filter(({ text }) => text === 'Andra'), '70x37', 5)
    expect(words.filter(({ text }) => text === 'Malmö')).toHaveLength(2)
  })

  it('keep the address whole and inside under the longest of names', async () => {
    const long = 'Bostadsrättsföreningen Kanalträdgårdsmästarbostadens samfällighetsförvaltning i Ribersborg '.repeat(3)
    const { file } = await folder.render('long', print('70x37', 1, [recipient({ contactName: long, actorName: long })]))
    const words = await placedWords(file)
    expectInside(words, '70x37', 0)
    expect(words.map(({ text }) => text).slice(-5)).toEqual(['Gatan', '1', '214', '24', 'Malmö'])
  })

  it('are an accessible and archivable PDF with nothing on it but the addresses', async () => {
    const { file } = await folder.render('plain', print('70x37', 23, [recipient({ contactName: 'Åsa Öberg' }), recipient({}), recipient({ actorName: 'Ny' })]))
    expect(await checkPdf(file)).toEqual([])
    expect((await rawText(file)).replaceAll(/\s+/g, ' ').trim()).toBe(
      'Åsa Öberg c/o Zenit Gatan 1 214 24 Malmö Zenit Gatan 1 214 24 Malmö Ny Gatan 1 214 24 Malmö',
    )
  })
})
