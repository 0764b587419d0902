// The worked example of a frame: the figures that were published must stand in what the app writes, one by one.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyProposal } from '../../shared/domain/plan/proposal.ts'
import { formatAmount, formatKronor } from '../../shared/domain/money.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { layoutText, rawText } from '../support/pdf/extract.ts'
import { preflight } from '../support/pdf/preflight.ts'
import { valueOf } from '../support/store.ts'
import { readTableFile } from '../../electron/tables/readTable.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

interface Example {
  readonly year: number
  readonly frameKronor: number
  readonly reservedKronor: number
  readonly remainingKronor: number
  readonly dialogueKronor: number
  readonly processKronor: number
  readonly processes: readonly { readonly title: string; readonly dialogueKronor: number | null; readonly processKronor: number; readonly isPending?: boolean }[]
}

const example = JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/examples/frame-2022.json'), 'utf8')) as Example
const { year } = example

/** The proposal that the published paper was about: its sum is reserved already. */
async function propose(caseId: string, kronor: number): Promise<void> {
  const planId = newId()
  valueOf(await store().client.plans.save({ id: planId, caseId, expectedRevision: 0, title: 'Processen', startsOn: null, endsOn: null }))
  const { revision: _revision, savedAt: _savedAt, ...writing } = emptyProposal(caseId, planId)
  valueOf(await store().client.plans.saveProposal({ ...writing, expectedRevision: 0, proposedKronor: kronor, boardMeetingOn: `${year}-06-15` }))
}

async function enterExample(): Promise<void> {
  const { client } = store()
  const change = { id: newId(), expectedRevision: 0, year, changedOn: `${year}-01-01`, changeKronor: example.frameKronor, reason: 'Årets ram', documentReference: '' }
  valueOf(await client.frames.saveChange(change))
  for (const [at, { title, dialogueKronor, processKronor, isPending }] of example.processes.entries()) {
    const caseId = await openCase(store(), { title })
    const common = { caseId, expectedRevision: 0, kind: 'reserved' as const, decisionId: null, planId: null, frameYear: year, text: '', documentReference: '' }
    const happenedOn = `${year}-0${at + 1}-10`
    if (dialogueKronor !== null) valueOf(await client.money.saveRow({ ...common, id: newId(), happenedOn, purpose: 'dialogue', kronor: dialogueKronor }))
    valueOf(await client.money.saveRow({ ...common, id: newId(), happenedOn, purpose: 'process', kronor: processKronor }))
    if (isPending) await propose(caseId, processKronor)
  }
}

/** Kinds of spaces are the page's affair, not the figures'. */
const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u00A0]+/gu, ' ')
const amount = (kronor: number | null): string => (kronor === null ? '–' : formatAmount(kronor))

describe('the frame of 2022', () => {
  it('stands in the PDF as it was published, figure by figure', async () => {
    await enterExample()
    const document = valueOf(await store().client.frames.export({ year }))
    const text = plain(await rawText(document.path))
    const rows = example.processes.map(({ title, dialogueKronor, processKronor }) =>
      plain(`${title} ${amount(dialogueKronor)} ${amount(processKronor)} ${formatAmount((dialogueKronor ?? 0) + processKronor)}`),
    )
    const expected = [
      ...rows,
      plain(`Summa ${formatAmount(example.dialogueKronor)} ${formatAmount(example.processKronor)} ${formatAmount(example.reservedKronor)}`),
      plain(`Ram ${formatKronor(example.frameKronor)}`),
      plain(`Reserverat ${formatKronor(example.reservedKronor)}`),
      plain(`Kvar ${formatKronor(example.remainingKronor)}`),
      plain(`Kvar om allt beviljas ${formatKronor(example.remainingKronor)}`),
    ]
    expect(expected.filter((line) => !text.includes(line))).toEqual([])
    expect(plain(await layoutText(document.path))).toContain(plain(formatKronor(example.remainingKronor)))
    expect(rows.filter((row) => row.includes('–'))).toEqual(['Klimatanpassning – 50 000 50 000'])
  })

  it('is an accessible and archivable PDF', async () => {
    await enterExample()
    const { path } = valueOf(await store().client.frames.export({ year }))
    expect(await checkPdf(path)).toEqual([])
    expect(await preflight(path)).toEqual([])
  })

  it('stands in the workbook as numbers, with a dash where nothing is reserved, and no formula wakes in it', async () => {
    await enterExample()
    await openCase(store(), { title: '=1+1' }).then(async (caseId) =>
      valueOf(
        await store().client.money.saveRow({
          id: newId(), caseId, expectedRevision: 0, happenedOn: `${year}-12-01`, kind: 'reserved', purpose: 'process', decisionId: null, planId: null,
          frameYear: year, text: '', documentReference: '', kronor: 1,
        }),
      ),
    )
    const { path } = valueOf(await store().client.frames.exportTable({ year }))
    const lines = (await readTableFile(path)).rows.map(({ cells }) => cells.map((cell) => cell.replace(/\s/gu, '')))
    expect(lines).toContainEqual(['Klimatanpassning', '–', '50000', '50000'])
    expect(lines).toContainEqual(['KEEN', '15810', '109840', '125650'])
    const xml = execFileSync('unzip', ['-p', path, 'xl/worksheets/sheet1.xml']).toString()
    expect(xml).toContain('<v>832871</v>')
    expect(xml).not.toContain('<f>')
    expect(xml).toContain('t="inlineStr" s="1"><is><t xml:space="preserve">=1+1</t>')
  })
})
