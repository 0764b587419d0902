// Ledgers and frames add up whatever happens and in whatever order: rows are written, changed, moved to another year or
// support, removed and put back; frames grow, shrink and are taken back. A bookkeeper on paper keeps the same books.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetFrame } from '../../shared/domain/frame/budgetFrame.ts'
import { frameMonths } from '../../shared/domain/frame/months.ts'
import { sumsPerDecision } from '../../shared/domain/ledger/byDecision.ts'
import { FIGURES, figuresOf, totalFigures } from '../../shared/domain/ledger/figures.ts'
import { LEDGER_KINDS, PURPOSES, type LedgerKind, type Purpose } from '../../shared/domain/ledger/ledgerRow.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { decisionOf } from './harness.ts'

const YEARS = [2025, 2026, 2027] as const

interface PaperRow {
  readonly id: string
  readonly at: number
  readonly kind: LedgerKind
  readonly purpose: Purpose
  readonly kronor: number
  readonly frameYear: number
  readonly happenedOn: string
  readonly isDecided: boolean
}
interface PaperChange {
  readonly id: string
  readonly year: number
  readonly changeKronor: number
}

/** The books as one would keep them by hand: what stands now, and what was torn out and can be put back. */
interface Books {
  readonly store: TestStore
  readonly cases: readonly { readonly caseId: string; readonly decisions: Readonly<Record<Purpose, string>> }[]
  readonly rows: Map<string, PaperRow & { revision: number }>
  readonly tornRows: PaperRow[]
  readonly changes: Map<string, PaperChange & { revision: number }>
  readonly tornChanges: PaperChange[]
}

const rowArbitrary = fc.record({
  at: fc.constantFrom(0, 1),
  kind: fc.constantFrom(...LEDGER_KINDS),
  purpose: fc.constantFrom(...PURPOSES),
  kronor: fc.integer({ min: 1, max: 99_999_999_999 }),
  frameYear: fc.constantFrom(...YEARS),
  happenedOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30', '2026-11-20'),
  isDecided: fc.boolean(),
})
const pick = fc.nat(50)
const eventArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('write' as const), row: rowArbitrary }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('rewrite' as const), pick, row: rowArbitrary }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('moveYear' as const), pick, year: fc.constantFrom(...YEARS) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('remove' as const), pick }) },
  { weight: 2, arbitrary: fc.constant({ does: 'undo' as const }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('frame' as const), year: fc.constantFrom(...YEARS), kronor: fc.integer({ min: -5_000_000, max: 5_000_000 }).filter((sum) => sum !== 0) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('unframe' as const), pick }) },
  { weight: 1, arbitrary: fc.constant({ does: 'reframe' as const }) },
)
type MoneyEvent = typeof eventArbitrary extends fc.Arbitrary<infer Value> ? Value : never

const nth = <Item>(items: Iterable<Item>, at: number): Item | undefined => {
  const all = [...items]
  return all.length === 0 ? undefined : all[at % all.length]
}

async function keepRow({ store, cases, rows }: Books, { id, at, isDecided, ...row }: PaperRow, expectedRevision: number): Promise<void> {
  const known = cases[at]
  if (!known) throw new Error('no such case')
  const decisionId = isDecided ? known.decisions[row.purpose] : null
  valueOf(await store.client.money.saveRow({ ...row, id, caseId: known.caseId, expectedRevision, decisionId, planId: null, text: '', documentReference: '' }))
  rows.set(id, { id, at, isDecided, ...row, revision: expectedRevision + 1 })
}

async function keepChange({ store, changes }: Books, change: PaperChange): Promise<void> {
  valueOf(await store.client.frames.saveChange({ ...change, expectedRevision: 0, changedOn: `${change.year}-01-01`, reason: 'Ram', documentReference: '' }))
  changes.set(change.id, { ...change, revision: 1 })
}

/** Does in the store and on paper what an event says; what has nothing to work on is passed over. */
async function happen(books: Books, event: MoneyEvent): Promise<void> {
  const { store: { client }, rows, tornRows, changes, tornChanges } = books
  const row = 'pick' in event ? nth(rows.values(), event.pick) : undefined
  switch (event.does) {
    case 'write':
      return keepRow(books, { ...event.row, id: newId() }, 0)
    case 'rewrite':
      return row && keepRow(books, { ...event.row, id: row.id, at: row.at }, row.revision)
    case 'moveYear':
      return row && keepRow(books, { ...row, frameYear: event.year }, row.revision)
    case 'remove': {
      if (!row) return
      valueOf(await client.money.removeRow({ id: row.id, expectedRevision: row.revision }))
      rows.delete(row.id)
      tornRows.push(row)
      return
    }
    case 'undo': {
      const torn = tornRows.pop()
      return torn && keepRow(books, torn, 0)
    }
    case 'frame':
      return keepChange(books, { id: newId(), year: event.year, changeKronor: event.kronor })
    case 'unframe': {
      const change = nth(changes.values(), event.pick)
      if (!change) return
      valueOf(await client.frames.removeChange({ id: change.id, expectedRevision: change.revision }))
      changes.delete(change.id)
      tornChanges.push(change)
      return
    }
    case 'reframe': {
      const torn = tornChanges.pop()
      return torn && keepChange(books, torn)
    }
  }
}

const total = (sums: readonly number[]): number => sums.reduce((sum, each) => sum + each, 0)
const reservedBy = ({ kind, kronor }: PaperRow): number => (kind === 'reserved' ? kronor : kind === 'released' ? -kronor : 0)

/** What the paper says of a frame, added up in the most plodding way. */
async function compareFrames({ store, rows, changes }: Books): Promise<void> {
  for (const year of YEARS) {
    const view = valueOf(await store.client.frames.get({ year }))
    const frame = budgetFrame(view)
    const ofYear = [...rows.values()].filter(({ frameYear }) => frameYear === year)
    const sums = [...changes.values()].filter((each) => each.year === year).map(({ changeKronor }) => changeKronor)
    const reserved = total(ofYear.map(reservedBy))
    expect(frame.reservedKronor).toBe(reserved)
    expect(frame.dialogueKronor).toBe(total(ofYear.filter(({ purpose }) => purpose === 'dialogue').map(reservedBy)))
    expect(frame.frameKronor).toBe(sums.length === 0 ? null : total(sums))
    expect(frame.remainingKronor).toBe(sums.length === 0 ? null : total(sums) - reserved)
    expect(total(frame.processes.map(({ totalKronor }) => totalKronor))).toBe(reserved)
    expect(frameMonths(view).at(-1)).toMatchObject({ frameKronor: total(sums), reservedKronor: reserved, remainingKronor: total(sums) - reserved })
  }
}

async function compareLedgers({ store, cases, rows }: Books): Promise<void> {
  for (const [at, { caseId }] of cases.entries()) {
    const view = valueOf(await store.client.money.get({ caseId }))
    const ofCase = [...rows.values()].filter((row) => row.at === at)
    expect(view.rows.map(({ id }) => id).toSorted()).toEqual(ofCase.map(({ id }) => id).toSorted())
    const [dialogue, process] = PURPOSES.map((purpose) => figuresOf(view, purpose))
    if (!dialogue || !process) throw new Error('no figures')
    const figures = totalFigures(dialogue, process)
    const sumOf = (kind: LedgerKind) => total(ofCase.filter((row) => row.kind === kind).map(({ kronor }) => kronor))
    expect(figures.reserved.kronor ?? 0).toBe(total(ofCase.map(reservedBy)))
    for (const kind of ['paid', 'used', 'repaid'] as const) expect(figures[kind].kronor ?? 0).toBe(sumOf(kind))
    expect(figures.left.kronor).toBe(80_000 + 500_000 - sumOf('used') - sumOf('repaid'))
    for (const name of FIGURES) expect(figures[name].kronor ?? 0).toBe((dialogue[name].kronor ?? 0) + (process[name].kronor ?? 0))
    const perDecision = sumsPerDecision(view.decisions, view.rows)
    expect(total(perDecision.map(({ reservedKronor }) => reservedKronor ?? 0))).toBe(figures.reserved.kronor ?? 0)
    expect(total(perDecision.map(({ usedKronor }) => usedKronor ?? 0))).toBe(sumOf('used'))
    expect(total(perDecision.map(({ paidKronor, repaidKronor }) => (paidKronor ?? 0) - (repaidKronor ?? 0)))).toBe(sumOf('paid') - sumOf('repaid'))
  }
}

async function openBooks(): Promise<Books> {
  const store = createTestStore()
  const caseWithDecisions = async () => {
    const caseId = await openCase(store)
    const first = valueOf(await store.client.decisions.save(decisionOf(caseId, { meetingOn: '2026-11-12', grantedKronor: 80_000 })))
    const second = valueOf(await store.client.decisions.save(decisionOf(caseId, { kind: 'decision2', paragraph: '§ 215' })))
    return { caseId, decisions: { dialogue: first.id, process: second.id } }
  }
  return { store, cases: [await caseWithDecisions(), await caseWithDecisions()], rows: new Map(), tornRows: [], changes: new Map(), tornChanges: [] }
}

describe('ledgers and frames', () => {
  it('add up to the krona after any events in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(eventArbitrary, { minLength: 1, maxLength: 30 }), async (events) => {
        const books = await openBooks()
        try {
          for (const event of events) await happen(books, event)
          await compareFrames(books)
          await compareLedgers(books)
          expect(books.store.incidents).toEqual([])
        } finally {
          books.store.close()
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
