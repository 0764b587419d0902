// The report through the same checks as every document: structure, archive profile, and all its words in reading order.
import { copyFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyMatrix } from '../../../shared/domain/results/matrix.ts'
import { buildResultReport } from '../../../shared/documents/resultReport.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { layoutText, rawText } from '../../support/pdf/extract.ts'
import { firstMissing, textsOf, withoutFurniture } from '../../support/pdf/modelText.ts'
import { preflight } from '../../support/pdf/preflight.ts'
import { checkSyntax } from '../../support/pdf/syntax.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'
import { indicator, measured, model, outcome, placeView, report, revision } from './sample.ts'

const folder = await createWorkFolder()

const deltagare = measured({
  indicator: indicator({ name: 'Ungdomar i praktik', unit: 'personer', baseline: 40, baselineOn: '2025-01-15', target: 200 }),
  targetRevisions: [revision({ target: 130, revisedOn: '2025-09-01', reason: 'Målgruppens ålder ändrades från 20–24 till 18–29 år.' })],
  outcomes: [
    outcome({ value: 71, measuredOn: '2025-12-01', source: 'Arbetsmarknadsenhetens register' }),
    outcome({ value: 107, measuredOn: '2026-06-01', source: 'Arbetsmarknadsenhetens register', split: [{ group: 'kvinnor', value: 60 }, { group: 'män', value: 47 }] }),
  ],
})
const otrygga = measured({
  indicator: indicator({ name: 'Känner sig otrygga på torget', unit: '%', direction: 'lower', baseline: 41.5, baselineOn: '2025-02-01', target: 25 }),
  outcomes: [outcome({ value: 28.3, measuredOn: '2026-05-01', source: 'Enkät till boende, 312 svar' })],
})
const besök = measured({ indicator: indicator({ name: 'Besökare per dag', direction: 'neither', baseline: -2 }), outcomes: [outcome({ value: 1_250 })] })

const content = report({
  indicators: [deltagare, otrygga, besök],
  placeViews: [placeView('2025-02-01', [2, 3, 1, 2, 1, 4, null, 2]), placeView('2026-05-01', [3, 3, 4, 3, 3, 4, 2, 1])],
  matrix: {
    ...emptyMatrix(deltagare.indicator.caseId),
    columns: { name: 'Tid', steps: ['Kort sikt', 'Lång sikt'] },
    rows: { name: 'Nytta', steps: ['För några', 'För alla'] },
    placements: [{ indicatorId: deltagare.indicator.id, column: 0, row: 0 }, { indicatorId: otrygga.indicator.id, column: 1, row: 1 }],
  },
  associationDocuments: { annualReport: 'TN-2026-114-9', financialReport: '' },
})
const document = buildResultReport(content, model, { version: 2, stage: 'final', at: '2026-11-21T13:02:00.000Z' })

describe('the report as a PDF', () => {
  it('passes our checker, qpdf and the preflight', async () => {
    const { file } = await folder.render('report', document)
    const kept = process.env['KEEP_PDF']
    if (kept) copyFileSync(file, kept)
    expect(await checkPdf(file)).toEqual([])
    expect(await checkSyntax(file)).toEqual([])
    expect(await preflight(file)).toEqual([])
  })

  it('begins with the first answers on the first page, also where each is a single line', async () => {
    const { file } = await folder.render('short', document)
    expect(await layoutText(file, 1)).toContain('4. Dialogaktiviteter per grupp')
  })

  it('says everything the model says, in its order', async () => {
    const { file } = await folder.render('words', document)
    expect(firstMissing(textsOf(document), withoutFurniture(await rawText(file), 'Resultat'))).toBeNull()
  })
})

describe('the report as a model', () => {
  it('draws no bars where a figure lies below nothing: the table has it', () => {
    const charts = document.blocks.filter(({ kind }) => kind === 'chart')
    expect(charts.map((block) => (block.kind === 'chart' ? block.caption : ''))).toEqual(['Ungdomar i praktik, personer', 'Känner sig otrygga på torget, %'])
  })

  it('draws each perspective from its first rating to its last, and what is not rated not at all', () => {
    const picture = document.blocks.find((block) => block.kind === 'dotPlot')
    expect(picture?.rows.map(({ steps, text }) => [steps, text])).toEqual([
      [[1, 2], '2 → 3'], [[2, 2], '3 → 3'], [[0, 3], '1 → 4'], [[1, 2], '2 → 3'], [[0, 2], '1 → 3'], [[3, 3], '4 → 4'], [[1], '2'], [[1, 0], '2 → 1'],
    ])
    expect(picture?.legend.first).not.toBeNull()
  })

  it('numbers the indicators that are placed, and says of each number where it stands', () => {
    const picture = document.blocks.find((block) => block.kind === 'grid')
    expect(picture?.points.map(({ number, row, column }) => [number, row, column])).toEqual([[1, 0, 0], [2, 1, 1]])
    expect(picture?.table.rows).toEqual([
      ['1', 'Ungdomar i praktik', 'För några', 'Kort sikt'], ['2', 'Känner sig otrygga på torget', 'För alla', 'Lång sikt'],
    ])
  })

  it('says which of the association’s reports is not handed in', () => {
    const facts = document.blocks.at(-1)
    expect(facts).toMatchObject({ kind: 'facts', items: [{ value: 'TN-2026-114-9' }, { value: 'Inte inlämnad' }] })
  })

  it('leaves out what nobody has measured, seen or placed', () => {
    const bare = buildResultReport(report(), model, { version: 1, stage: 'final', at: '2026-11-21T13:02:00.000Z' })
    const headings = bare.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
    expect(headings).toHaveLength(7)
  })
})
