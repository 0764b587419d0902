// The targets and outcomes that the project platform published in 2019, figure by figure in our own report.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../../build/setup/paths.mjs'
import { z } from 'zod'
import { buildResultReport } from '../../../shared/documents/resultReport.ts'
import type { DocumentModel, TableBlock } from '../../../shared/documents/model.ts'
import { everythingIn } from '../documents/sample.ts'
import { indicator, measured, model, outcome, report, revision } from './sample.ts'

const figure = z.number().nullable()
const exampleSchema = z.strictObject({
  about: z.string(),
  reportedOn: z.iso.date(),
  source: z.string(),
  processes: z.array(
    z.strictObject({
      name: z.string(),
      indicators: z.array(
        z.strictObject({
          name: z.string(),
          target: figure,
          revision: z.strictObject({ target: z.number(), reason: z.string().nullable() }).optional(),
          outcome: figure,
          split: z.array(z.strictObject({ group: z.string(), value: z.number() })).optional(),
        }),
      ),
    }),
  ),
})
const example = exampleSchema.parse(JSON.parse(readFileSync(inProject('resources', 'examples', 'targets-2019.json'), 'utf8')))
type Process = z.infer<typeof exampleSchema>['processes'][number]

const NO_REASON = 'Skälet framgår inte av rapporten'

const built = ({ indicators }: Process): DocumentModel =>
  buildResultReport(
    report({
      indicators: indicators.map((each) =>
        measured({
          indicator: indicator({ name: each.name, target: each.target }),
          targetRevisions: each.revision ? [revision({ target: each.revision.target, reason: each.revision.reason ?? NO_REASON })] : [],
          outcomes: each.outcome === null ? [] : [outcome({ value: each.outcome, measuredOn: example.reportedOn, source: example.source, split: each.split ?? [] })],
        }),
      ),
    }),
    model,
    { version: 1, stage: 'final', at: '2026-11-21T13:02:00.000Z' },
  )

const tableOf = (document: DocumentModel, caption: string): TableBlock | undefined =>
  document.blocks.find((block): block is TableBlock => block.kind === 'table' && block.caption === caption)

const shown = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : String(value))

describe.each(example.processes)('the targets and outcomes of $name', (process) => {
  const document = built(process)

  it('stand as they were published, the first target beside the changed one', () => {
    const rows = tableOf(document, 'Före, mål och utfall per indikator')?.rows.map(([name, , target, revised, value]) => [name, target, revised, value])
    expect(rows).toEqual(process.indicators.map((each) => [each.name, shown(each.target), shown(each.revision?.target), shown(each.outcome)]))
  })

  it('say of each changed target what it was, what it became and why', () => {
    const said = process.indicators.flatMap(({ name, target, revision: changed }) =>
      changed ? [`${name}: ${target} blev ${changed.target}. Skäl: ${changed.reason ?? NO_REASON}`] : [],
    )
    expect(everythingIn(document)).toEqual(expect.arrayContaining(said))
  })

  it('name the source of each outcome', () => {
    const said = process.indicators.flatMap(({ name, outcome: value }) =>
      value === null ? [] : [`${name}, ${example.reportedOn}: ${value}. ${example.source}`],
    )
    expect(everythingIn(document)).toEqual(expect.arrayContaining(said))
  })
})

describe('an outcome that was split', () => {
  it('shows women and men, who add up', () => {
    const [process] = example.processes
    if (!process) throw new Error('the example is empty')
    expect(tableOf(built(process), 'Utfall per grupp')?.rows).toEqual([
      ['Till arbete', '2019-08-18', 'kvinnor', '99'],
      ['Till arbete', '2019-08-18', 'män', '68'],
    ])
    expect(everythingIn(built(process)).join('\n')).not.toContain('grupperna blir tillsammans')
  })
})

describe('whether a target was reached', () => {
  it('is said against the target in force: 107 of 130, 160 of 80, and of none where there is none', () => {
    const reached = example.processes.flatMap((process) => tableOf(built(process), 'Före, mål och utfall per indikator')?.rows.map((row) => row.at(-1)) ?? [])
    expect(reached).toEqual(['ja', 'ja', 'ja', '–', 'nej', 'ja', '–', 'nej', 'nej', 'nej'])
  })
})
