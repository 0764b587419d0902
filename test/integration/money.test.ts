import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgetFrame } from '../../shared/domain/frame/budgetFrame.ts'
import { discrepanciesOf } from '../../shared/domain/ledger/discrepancy.ts'
import { figuresOf } from '../../shared/domain/ledger/figures.ts'
import type { LedgerRowInput } from '../../shared/domain/ledger/ledgerRow.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { decisionOf, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

const rowOf = (caseId: string, over: Partial<LedgerRowInput> = {}): LedgerRowInput => ({
  id: newId(), caseId, expectedRevision: 0, happenedOn: '2026-11-20', kind: 'used', purpose: 'process', decisionId: null, planId: null,
  frameYear: 2026, text: 'Hyra av scen', documentReference: 'Faktura 17', kronor: 12_500, ...over,
})
const save = (row: LedgerRowInput) => store().client.money.saveRow(row)
const money = async (caseId: string) => valueOf(await store().client.money.get({ caseId }))
const frame = async (year = 2026) => budgetFrame(valueOf(await store().client.frames.get({ year })))
const issues = (path: string) => ({ ok: false, error: { code: 'invalid-input', issues: [{ path }] } })
const changeOf = (year: number, changeKronor: number, over: { id?: string; expectedRevision?: number; reason?: string } = {}) =>
  ({ id: newId(), expectedRevision: 0, year, changedOn: `${year}-01-01`, changeKronor, reason: 'Årets ram', documentReference: '', ...over })

describe('the ledger of a case', () => {
  it('keeps rows in the order of their days, changes and removes them, and puts one back under its own id', async () => {
    const caseId = await openCase(store())
    const later = valueOf(await save(rowOf(caseId)))
    valueOf(await save(rowOf(caseId, { happenedOn: '2026-10-01', text: 'Tryck' })))
    expect((await money(caseId)).rows.map(({ text }) => text)).toEqual(['Tryck', 'Hyra av scen'])
    const changed = valueOf(await save(rowOf(caseId, { id: later.id, expectedRevision: 1, kronor: 13_000 })))
    expect(changed).toMatchObject({ revision: 2, kronor: 13_000, createdAt: later.createdAt })
    valueOf(await store().client.money.removeRow({ id: later.id, expectedRevision: 2 }))
    expect((await money(caseId)).rows).toHaveLength(1)
    valueOf(await save(rowOf(caseId, { id: later.id, kronor: 13_000 })))
    expect((await money(caseId)).rows.at(-1)).toMatchObject({ id: later.id, kronor: 13_000 })
  })

  it('refuses nought, days to come, and decisions of another case; two savings of one row do not overwrite each other', async () => {
    const [caseId, other] = [await openCase(store()), await openCase(store())]
    const decision = valueOf(await store().client.decisions.save(decisionOf(other)))
    expect(await save(rowOf(caseId, { kronor: 0 }))).toMatchObject(issues('kronor'))
    expect(await save(rowOf(caseId, { happenedOn: '2026-12-24' }))).toMatchObject(issues('happenedOn'))
    expect(await save(rowOf(caseId, { decisionId: decision.id }))).toMatchObject(issues('decisionId'))
    const row = valueOf(await save(rowOf(caseId)))
    valueOf(await save(rowOf(caseId, { id: row.id, expectedRevision: 1 })))
    expect(await save(rowOf(caseId, { id: row.id, expectedRevision: 1 }))).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(await save(rowOf(other, { id: row.id, expectedRevision: 2 }))).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('points to the decision for what was granted, and out what does not agree with it', async () => {
    const caseId = await openCase(store())
    const decision = valueOf(await store().client.decisions.save(decisionOf(caseId, { grantedKronor: 40_000 })))
    valueOf(await save(rowOf(caseId, { kind: 'reserved', purpose: 'dialogue', decisionId: decision.id, kronor: 50_000 })))
    valueOf(await save(rowOf(caseId, { kind: 'paid', purpose: 'dialogue', decisionId: decision.id, kronor: 41_000 })))
    const view = await money(caseId)
    expect(figuresOf(view, 'dialogue').granted).toEqual({ kronor: 40_000, sources: [{ kind: 'decision', id: decision.id }] })
    expect(discrepanciesOf(view).map(({ code }) => code)).toEqual(['paid-above-granted', 'granted-differs-from-reserved'])
  })

  it('keeps the decision that rows rest on', async () => {
    const caseId = await openCase(store())
    const { id } = valueOf(await store().client.decisions.save(decisionOf(caseId)))
    const row = valueOf(await save(rowOf(caseId, { purpose: 'dialogue', decisionId: id })))
    const remove = () => store().client.decisions.remove({ id, expectedRevision: 1 })
    expect(await remove()).toMatchObject({ ok: false, error: { refusal: { rule: 'ledger-rests-on-decision' } } })
    valueOf(await store().client.money.removeRow({ id: row.id, expectedRevision: 1 }))
    valueOf(await remove())
  })

  it('keeps what is given beside money, and ties it to a promise of the same case', async () => {
    const caseId = await openCase(store())
    const given = {
      id: newId(), caseId, expectedRevision: 0, giver: 'actor' as const, giverName: 'Bostadsbolaget', commitmentId: null, happenedOn: '2026-11-01',
      kind: 'hours', hours: 40, text: 'Byggde scenen', valueKronor: null, documentReference: '',
    }
    expect(valueOf(await store().client.money.saveContribution(given))).toMatchObject({ revision: 1, hours: 40 })
    expect(await store().client.money.saveContribution({ ...given, id: newId(), giverName: '' })).toMatchObject({ ok: false, error: { issues: [{ path: 'giverName' }] } })
    expect(await store().client.money.saveContribution({ ...given, id: newId(), commitmentId: newId() })).toMatchObject({ ok: false, error: { issues: [{ path: 'commitmentId' }] } })
    valueOf(await store().client.money.removeContribution({ id: given.id, expectedRevision: 1 }))
    expect((await money(caseId)).contributions).toEqual([])
  })
})

describe('the frame of a year', () => {
  it('is what its changes add up to, less what the cases have reserved in it', async () => {
    const [first, second] = [await openCase(store()), await openCase(store())]
    valueOf(await store().client.frames.saveChange(changeOf(2026, 1_000_000)))
    valueOf(await store().client.frames.saveChange(changeOf(2026, -100_000, { reason: 'Omfördelat i delårsrapporten' })))
    valueOf(await save(rowOf(first, { kind: 'reserved', kronor: 300_000 })))
    valueOf(await save(rowOf(first, { kind: 'released', kronor: 50_000 })))
    valueOf(await save(rowOf(second, { kind: 'reserved', purpose: 'dialogue', kronor: 20_000 })))
    valueOf(await save(rowOf(second, { kind: 'reserved', frameYear: 2027, kronor: 70_000 })))
    valueOf(await save(rowOf(second, { kind: 'used', kronor: 9_999 })))
    expect(await frame()).toMatchObject({ frameKronor: 900_000, dialogueKronor: 20_000, processKronor: 250_000, reservedKronor: 270_000, remainingKronor: 630_000 })
    expect(await frame(2027)).toMatchObject({ frameKronor: null, reservedKronor: 70_000, remainingKronor: null })
  })

  it('shows apart what is proposed, until the board has decided', async () => {
    const caseId = await openCase(store())
    valueOf(await store().client.frames.saveChange(changeOf(2026, 1_000_000)))
    const statement = {
      caseId, expectedRevision: 0, boardMeetingOn: '2026-11-20', summary: '', proposals: [], proposedKronor: 80_000, background: '', assessment: '',
      economy: '', consequences: '', recipients: [], signers: [],
    }
    valueOf(await store().client.statement.save(statement))
    valueOf(await save(rowOf(caseId, { kind: 'reserved', purpose: 'dialogue', kronor: 30_000 })))
    expect(await frame()).toMatchObject({ reservedKronor: 30_000, remainingKronor: 970_000, pendingKronor: 80_000, remainingAfterKronor: 920_000 })
    valueOf(await store().client.decisions.save(decisionOf(caseId, { meetingOn: '2026-11-20' })))
    expect(await frame()).toMatchObject({ pending: [], remainingAfterKronor: 970_000 })
  })

  it('asks for a reason, and refuses to be changed over somebody else', async () => {
    expect(await store().client.frames.saveChange(changeOf(2026, 5, { reason: '' }))).toMatchObject({ ok: false, error: { issues: [{ path: 'reason' }] } })
    expect(await store().client.frames.saveChange(changeOf(2026, 0))).toMatchObject({ ok: false, error: { issues: [{ path: 'changeKronor' }] } })
    const change = valueOf(await store().client.frames.saveChange(changeOf(2026, 5)))
    expect(await store().client.frames.saveChange(changeOf(2026, 6, { id: change.id, expectedRevision: 0 }))).toMatchObject({ ok: false, error: { code: 'conflict' } })
    valueOf(await store().client.frames.removeChange({ id: change.id, expectedRevision: 1 }))
    expect((await frame()).frameKronor).toBeNull()
  })

  it('is written as a document with a version of its own per year, and as a workbook', async () => {
    valueOf(await store().client.frames.saveChange(changeOf(2026, 1_000_000)))
    expect(valueOf(await store().client.frames.export({ year: 2026 }))).toMatchObject({ kind: 'frame', caseId: null, subjectId: '2026', version: 1 })
    expect(valueOf(await store().client.frames.export({ year: 2026 }))).toMatchObject({ version: 2 })
    expect(valueOf(await store().client.frames.export({ year: 2025 }))).toMatchObject({ version: 1 })
    const { path } = valueOf(await store().client.frames.exportTable({ year: 2026 }))
    expect(path).toMatch(/\.xlsx$/)
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    const noted = store().context.connection.prepare("SELECT at, action, json_extract(after, '$.kind') AS kind, json_extract(after, '$.subjectId') AS year, json_extract(after, '$.path') AS path FROM change_log WHERE entity = 'workbook'")
    expect(noted.all()).toEqual([{ at: store().context.clock().toISOString(), action: 'created', kind: 'frame', year: '2026', path }])
  })
})
