// Tables as people send them, through the real window: chosen, looked at, imported, told, taken back, sent out and in again.
import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { writeZip } from '../../electron/tables/writeZip.ts'
import { NO_ACTOR_FILTER } from '../../shared/domain/register/actorList.ts'
import { exportText, fieldHeadings, formatNames } from '../../shared/text/catalogue/exports.ts'
import { importText } from '../../shared/text/catalogue/imports.ts'
import { paths } from '../../renderer/app/paths.ts'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { goTo } from './steps/go.ts'
import { chooseInDialog } from './steps/registerJob.ts'

const EXCEL_CSV = [
  'Föreningens benämning;Ort;Kontaktperson;Befattning;E-post;Kommentar',
  'Ängens vänner;Rosengård;Åsa Påhittsson;ordförande;asa@example.se;"Möts på onsdagar;\r\ntar med fika"',
  ';;;;;',
  'Kafé Ö;Möllevången;Örjan Låtsas;;orjan@example.se;',
  'Utan adress AB;Sofielund;Ek Uppdiktad;;ingen adress;',
].join('\r\n')

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, ...texts: string[]): string =>
  `<row r="${number}">${texts.map((text, column) => (text === '' ? '' : cell(`${String.fromCharCode(65 + column)}${number}`, text))).join('')}</row>`

/** As a secretary lays it out: a heading over all columns, an organisation's name merged beside its people, empty rows. */
function mergedWorkbook(): Promise<Uint8Array> {
  const rows = [
    row(1, 'Organisation', 'Namn på person', 'Mobil'),
    row(2, 'Gården', 'Ada Ek', '070-174 06 05'),
    row(3, '', 'Bo Al', '070-174 06 06'),
    row(5, 'Torgrådet', 'Cid Ask', ''),
  ]
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Kontakter" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
  }
  return writeZip(Object.entries(parts).map(([name, content]) => ({ name, bytes: Buffer.from(content) })))
}

const namesIn = async (page: Page): Promise<string[]> => {
  const query = { ...NO_ACTOR_FILTER, search: '', sort: 'name' as const, descending: false, offset: 0, limit: 50 }
  return valueOf(await bridgeOf(page).register.list(query)).rows.map(({ name }) => name)
}

const columnField = (page: Page, heading: string) => page.getByRole('combobox', { name: importText.holds(heading) })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

async function openFile(page: Page): Promise<void> {
  await goTo(page, paths.importActors)
  await press(page, importText.chooseFile)
  await page.getByRole('heading', { name: importText.columns }).waitFor()
}

async function runImport(page: Page): Promise<void> {
  await press(page, importText.run)
  await page.getByText(/^Importen är klar/).waitFor()
}

/** Legacy mode: Electron has no second page for axe to run in. */
async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[role="tooltip"]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

describe('import in the real window', () => {
  test("takes in Swedish Excel's file, remembers its columns, saves the protocol and takes it back", async ({ launch }) => {
    const { window: page, app, userData } = await launch()
    const path = join(userData, 'föreningar.csv')
    writeFileSync(path, `\uFEFF${EXCEL_CSV}\r\n`)
    await chooseInDialog(app, path)
    await openFile(page)
    await columnField(page, 'Föreningens benämning').selectOption({ label: fieldHeadings.actorName })
    await columnField(page, 'Ort').selectOption({ label: fieldHeadings.area })
    await press(page, importText.preview)
    await page.getByRole('list', { name: importText.outcomes.new }).getByText('Ängens vänner').waitFor()
    await page.getByText(`${importText.outcomes.unreadable} (1)`).click()
    await page.getByText(importText.fault({ field: 'contactEmail', code: 'not-an-email' })).waitFor()
    await runImport(page)
    expect(await namesIn(page)).toEqual(['Kafé Ö', 'Ängens vänner'])

    await press(page, importText.saveProtocol)
    const said = page.getByText(/^Protokollet är sparat: /)
    await said.waitFor()
    const protocol = readFileSync(((await said.textContent()) ?? '').replace(/^Protokollet är sparat: /, ''), 'utf8')
    expect(protocol.split('\r\n').slice(1, 4)).toEqual([
      '2;Tillagd;Ängens vänner;',
      '4;Tillagd;Kafé Ö;',
      `5;Gick inte att läsa;;${importText.fault({ field: 'contactEmail', code: 'not-an-email' })}`,
    ])
    await press(page, importText.undo)
    await page.getByText(/^Importen är ångrad/).waitFor()
    expect(await namesIn(page)).toEqual([])

    // The same headings again, as an older program writes them.
    writeFileSync(path, Buffer.from(`${EXCEL_CSV}\r\n`, 'latin1'))
    await openFile(page)
    await page.getByText(/Windows-1252/).waitFor()
    expect(await columnField(page, 'Föreningens benämning').inputValue()).toBe('actorName')
    expect(await columnField(page, 'Ort').inputValue()).toBe('area')
    await press(page, importText.preview)
    await page.getByRole('list', { name: importText.outcomes.new }).getByText('Ängens vänner').waitFor()
    await runImport(page)
    expect(await namesIn(page)).toEqual(['Kafé Ö', 'Ängens vänner'])
  })

  test('reads merged cells and empty rows of a workbook, and finds its own export unchanged', async ({ launch }) => {
    const { window: page, app, userData } = await launch()
    const path = join(userData, 'kontakter.xlsx')
    writeFileSync(path, await mergedWorkbook())
    await chooseInDialog(app, path)
    await openFile(page)
    await columnField(page, 'Namn på person').selectOption({ label: fieldHeadings.contactName })
    await press(page, importText.preview)
    await page.getByText(`${importText.outcomes.new} (3)`).waitFor()
    await runImport(page)
    const [found] = valueOf(await bridgeOf(page).register.suggest({ text: 'Gården' }))
    const { contacts } = valueOf(await bridgeOf(page).register.get({ actorId: found?.id ?? '' }))
    expect(contacts.map(({ name }) => name)).toEqual(['Ada Ek', 'Bo Al'])

    for (const format of ['xlsx', 'csv'] as const) {
      await goTo(page, paths.exportActors)
      await page.getByRole('radio', { name: formatNames[format] }).click()
      await press(page, exportText.button)
      await page.getByText(/2 aktörer och 3 kontakter är skrivna/).waitFor()
      const [done] = valueOf(await bridgeOf(page).exports.list({}))
      await chooseInDialog(app, done?.path ?? '')
      await openFile(page)
      await press(page, importText.preview)
      await page.getByText(`${importText.outcomes.unchanged} (3)`).waitFor()
      expect(await page.getByText(new RegExp(`^${importText.outcomes.changed} \\(`)).count()).toBe(0)
    }
  })

  test.for(['light', 'dark'] as const)('can be followed by everybody on the way, in %s', async (colorScheme, { launch }) => {
    const { window: page, app, userData } = await launch({ colorScheme })
    const path = join(userData, 'blandat.csv')
    writeFileSync(path, 'Namn;Kallas;Anteckningar\nTorgrådet;811228-9874;Hon är sjukskriven\nTorgrådet AB;;\nGården;19640823-3234;\n')
    await chooseInDialog(app, path)
    await openFile(page)
    expect(await violations(page)).toEqual([])
    await press(page, importText.preview)
    await page.getByRole('list', { name: importText.outcomes.new }).waitFor()
    await page.getByText(importText.refusedColumn('Kallas')).waitFor()
    await page.getByText(`${importText.delicateChoice} (1)`).click()
    await page.getByText(importText.delicate({ field: 'notes', kind: 'health' })).waitFor()
    expect(await violations(page)).toEqual([])
    await runImport(page)
    expect(await violations(page)).toEqual([])
  })

  test('refuses what is no table with a sentence, and changes nothing', async ({ launch }) => {
    const { window: page, app, userData } = await launch()
    const path = join(userData, 'bild.xlsx')
    writeFileSync(path, 'PK\u0003\u0004skräp')
    await chooseInDialog(app, path)
    await goTo(page, paths.importActors)
    await press(page, importText.chooseFile)
    await page.getByText(importText.nothingChanged).waitFor()
    expect(await namesIn(page)).toEqual([])
  })
})
