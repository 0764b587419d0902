// The account of a case's money: what is in the database must stand in the files, figure by figure.
import { execFileSync } from 'node:child_process'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LedgerRowInput } from '../../shared/domain/ledger/ledgerRow.ts'
import { formatAmount, formatKronor } from '../../shared/domain/money.ts'
import { newId } from '../../shared/newId.ts'
import { readTableFile } from '../../electron/tables/readTable.ts'
import { changesOfCase } from '../../electron/db/repositories/changeLog.ts'
import { openCase } from '../support/cases.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { flattened, rawText } from '../support/pdf/extract.ts'
import { preflight } from '../support/pdf/preflight.ts'
import { valueOf } from '../support/store.ts'
import { close, decisionOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest()
let caseId: string
let decisionIds: readonly [string, string]

const row = (over: Partial<LedgerRowInput>): LedgerRowInput => ({
  id: newId(), caseId, expectedRevision: 0, happenedOn: '2026-11-19', kind: 'used', purpose: 'process', decisionId: null, planId: null, frameYear: 2026,
  text: '', documentReference: '', kronor: 1, ...over,
})
const save = async (over: Partial<LedgerRowInput>) => valueOf(await store().client.money.saveRow(row(over)))

/** Sums of which no two are equal, so that each can be told from the others in the text of a file. */
const SUMS = { granted1: 40_100, reserved1: 40_100, used1: 31_207, sought: 670_001, proposed: 500_002, granted2: 500_003, reserved2: 450_004, paid2: 300_005, used2: 310_006, repaid2: 20_007, loose: 7_008 }

beforeEach(async () => {
  caseId = await openCase(store(), { title: '=HYPERLINK("x") & torget' })
  const { client } = store()
  const first = valueOf(await client.decisions.save(decisionOf(caseId, { meetingOn: '2026-11-12', soughtKronor: null, proposedKronor: null, grantedKronor: SUMS.granted1 })))
  const second = valueOf(await client.decisions.save(decisionOf(caseId, { kind: 'decision2', paragraph: '§ 215', soughtKronor: SUMS.sought, proposedKronor: SUMS.proposed, grantedKronor: SUMS.granted2 })))
  decisionIds = [first.id, second.id]
  const [one, two] = decisionIds
  await save({ kind: 'reserved', purpose: 'dialogue', decisionId: one, kronor: SUMS.reserved1, happenedOn: '2026-11-13' })
  await save({ kind: 'used', purpose: 'dialogue', decisionId: one, kronor: SUMS.used1, text: 'Dialog på torget', documentReference: 'Faktura 11' })
  await save({ kind: 'reserved', decisionId: two, kronor: SUMS.reserved2 })
  await save({ kind: 'paid', decisionId: two, kronor: SUMS.paid2, documentReference: 'Utbetalning 3' })
  await save({ kind: 'used', decisionId: two, kronor: SUMS.used2, text: '=1+1', documentReference: '+46' })
  await save({ kind: 'repaid', decisionId: two, kronor: SUMS.repaid2 })
  await save({ kind: 'used', kronor: SUMS.loose, text: 'Utan beslut' })
  const given = { id: newId(), caseId, expectedRevision: 0, giver: 'actor' as const, giverName: 'Bostadsbolaget', commitmentId: null, happenedOn: '2026-11-01', kind: 'hours', hours: 43, text: 'Byggde scenen', valueKronor: 21_509, documentReference: 'Dagbok' }
  valueOf(await client.money.saveContribution(given))
})

const plain = (text: string) => flattened(text.normalize('NFC'))
const line = (...cells: (string | number | null)[]) => plain(cells.map((cell) => (cell === null ? '–' : typeof cell === 'number' ? formatAmount(cell) : cell)).join(' '))

describe('the account of the money in a case', () => {
  it('says every figure with its source, decision by decision, and what does not agree', async () => {
    const document = valueOf(await store().client.money.export({ caseId }))
    const text = plain(await rawText(document.path))
    const expected = [
      line('Sökt', null, SUMS.sought, SUMS.sought),
      line('Föreslaget', null, SUMS.proposed, SUMS.proposed),
      line('Beviljat', SUMS.granted1, SUMS.granted2, SUMS.granted1 + SUMS.granted2),
      line('Reserverat', SUMS.reserved1, SUMS.reserved2, SUMS.reserved1 + SUMS.reserved2),
      line('Utbetalt', null, SUMS.paid2, SUMS.paid2),
      line('Använt', SUMS.used1, SUMS.used2 + SUMS.loose, SUMS.used1 + SUMS.used2 + SUMS.loose),
      line('Återbetalt', null, SUMS.repaid2, SUMS.repaid2),
      line('Beviljat Processmedel Beslut 2, 2026-11-18 § 215', SUMS.granted2),
      line('Använt Processmedel 2 rader i liggaren', SUMS.used2 + SUMS.loose),
      line('Beslut 2, 2026-11-18 § 215 Bifall', SUMS.sought, SUMS.proposed, SUMS.granted2),
      line('Beslut 2, 2026-11-18 § 215', SUMS.reserved2, SUMS.paid2, SUMS.used2, SUMS.repaid2),
      line('Utan beslut', null, null, SUMS.loose, null),
      line(`Av processmedlen är ${formatKronor(SUMS.granted2)} beviljat, men ${formatKronor(SUMS.reserved2)} reserverat.`),
      line('2026-11-19 Använt Dialogmedel Dialog på torget Enligt beslut 1, 2026-11-12 § 214. Faktura 11', SUMS.used1),
      line('2026-11-01 Bostadsbolaget Arbetstid, 43 timmar Byggde scenen Dagbok', 21_509),
    ]
    expect(expected.filter((each) => !text.includes(each))).toEqual([])
  })

  it('is an accessible and archivable PDF, also where nothing is known', async () => {
    const { path } = valueOf(await store().client.money.export({ caseId }))
    expect(await checkPdf(path)).toEqual([])
    expect(await preflight(path)).toEqual([])
    const empty = valueOf(await store().client.money.export({ caseId: await openCase(store()) }))
    expect(await checkPdf(empty.path)).toEqual([])
    expect(plain(await rawText(empty.path))).toContain('Inget belopp är känt.')
  })

  it('is kept with a version of its own, and can be made of a closed case', async () => {
    const first = valueOf(await store().client.money.export({ caseId }))
    await close(store(), caseId)
    const second = valueOf(await store().client.money.export({ caseId }))
    expect([first, second].map(({ kind, version }) => [kind, version])).toEqual([['ledger', 1], ['ledger', 2]])
    const kept = valueOf(await store().client.documents.list({ caseId, kind: 'ledger', limit: 10 }))
    expect(kept.map(({ version }) => version)).toEqual([2, 1])
  })

  it('is a workbook with sums as numbers, in which no formula wakes, and the log says who saved it', async () => {
    const { path } = valueOf(await store().client.money.exportTable({ caseId }))
    const { rows } = await readTableFile(path)
    const cells = rows.map((each) => each.cells.map((cell) => cell.replace(/\s/gu, '')))
    expect(cells).toContainEqual(['Beviljat', String(SUMS.granted1), String(SUMS.granted2), String(SUMS.granted1 + SUMS.granted2)])
    const xml = execFileSync('unzip', ['-p', path, 'xl/worksheets/sheet*.xml']).toString()
    expect(xml).not.toContain('<f>')
    expect(xml).toContain('t="inlineStr" s="1"><is><t xml:space="preserve">=1+1</t>')
    expect(xml).toContain('t="inlineStr" s="1"><is><t xml:space="preserve">+46</t>')
    expect(xml).toContain(`<v>${SUMS.used2}</v>`)
    const saved = changesOfCase(store().context.connection, caseId).filter(({ entity }) => entity === 'workbook')
    expect(saved).toMatchObject([{ action: 'created', after: { kind: 'ledger', format: 'xlsx', path } }])
    expect(saved[0]?.after?.['sha256']).toMatch(/^[0-9a-f]{64}$/)
    expect(saved[0]?.at).toBe(store().context.clock().toISOString())
  })
})
