// Ten years of ledgers: a case's money and a year's frame read, added up and written, against the bare statements.
import { join } from 'node:path'
import { budgetFrame } from '../../../shared/domain/frame/budgetFrame.ts'
import { frameMonths } from '../../../shared/domain/frame/months.ts'
import { discrepanciesOf } from '../../../shared/domain/ledger/discrepancy.ts'
import { figuresOf } from '../../../shared/domain/ledger/figures.ts'
import { newId } from '../../../shared/newId.ts'
import { createTestStore, type TestStore, valueOf } from '../../support/store.ts'
import { inTurn, millisecondsOf } from '../figures.ts'
import type { Ground } from '../ground.ts'
import { type Findings, row } from '../report.ts'
import { seedLedgers } from './moneySeed.ts'

const ROUNDS = 100
const PDF_ROUNDS = 10
const YEAR = 2026

function readers(store: TestStore, caseId: string) {
  const { connection } = store.context
  const rowsOfCase = connection.prepare('SELECT * FROM ledger_row WHERE case_id = ? ORDER BY happened_on, created_at, id')
  const sums = connection.prepare('SELECT case_id, purpose, kind, sum(kronor) FROM ledger_row WHERE frame_year = ? GROUP BY 1, 2, 3')
  return {
    money: async () => {
      const view = valueOf(await store.client.money.get({ caseId }))
      return [figuresOf(view, 'dialogue'), figuresOf(view, 'process'), discrepanciesOf(view)]
    },
    rawMoney: () => rowsOfCase.all(caseId),
    frame: async () => {
      const view = valueOf(await store.client.frames.get({ year: YEAR }))
      return [budgetFrame(view), frameMonths(view)]
    },
    rawFrame: () => sums.all(YEAR),
  }
}

const rowSaver = (store: TestStore, caseId: string) => async (round: number) =>
  valueOf(
    await store.client.money.saveRow({
      id: newId(), caseId, expectedRevision: 0, happenedOn: `${YEAR}-03-01`, kind: 'used', purpose: 'process', decisionId: null, planId: null,
      frameYear: YEAR, text: `Rad ${round}`, documentReference: '', kronor: round + 1,
    }),
  )

export async function measureMoney({ folder, rounds }: Pick<Ground, 'folder' | 'rounds'>): Promise<Findings> {
  const store = createTestStore({ path: join(folder, 'ledgers.sqlite'), now: `${YEAR}-11-21T12:00:00.000Z` })
  try {
    const { caseId, rows } = await seedLedgers(store, YEAR)
    const read = readers(store, caseId)
    const save = rowSaver(store, caseId)
    const kinds = [
      () => millisecondsOf(() => read.money()),
      () => millisecondsOf(() => read.rawMoney()),
      () => millisecondsOf(() => read.frame()),
      () => millisecondsOf(() => read.rawFrame()),
      (round: number) => millisecondsOf(() => save(round)),
    ]
    await inTurn(5, kinds)
    const [money = [], rawMoney = [], frame = [], rawFrame = [], saved = []] = await inTurn(rounds(ROUNDS), kinds)
    const [pdf = []] = await inTurn(rounds(PDF_ROUNDS), [() => millisecondsOf(async () => valueOf(await store.client.frames.preview({ year: YEAR })))])
    const told = `${rows} rows over ten years`
    return {
      rows: [
        row({ id: 'money.case', what: `money of a case with 1 200 rows (${told}), added up`, app: money, baseline: { what: 'its rows read', values: rawMoney } }),
        row({ id: 'money.frame', what: 'frame of a year over 201 cases, added up', app: frame, baseline: { what: 'one GROUP BY', values: rawFrame } }),
        row({ id: 'money.save', what: 'a row added to a ledger of 1 200', app: saved }),
        row({ id: 'money.pdf', what: 'frame of a year over 201 cases as PDF', app: pdf }),
      ],
      notMeasured: [],
    }
  } finally {
    store.close()
  }
}
