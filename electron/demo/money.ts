import type { Client } from '../../shared/ipc/contract.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { purposeOfDecision } from '../../shared/domain/ledger/ledgerRow.ts'
import { newId } from '../../shared/newId.ts'
import type { DemoCase } from './demoCase.ts'

/** What the player of stories lends to those who play a part of them. */
export interface Stage {
  readonly client: Client
  /** The day of an offset from today. */
  readonly on: (offset: number) => string
  /** Moves the clock there. */
  readonly go: (offset: number) => void
}

/** The demo's frame is as large in every year that it touches. */
const FRAME_KRONOR = 2_500_000

function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`The demo was refused: ${JSON.stringify(outcome.error)}`)
}

/** Sets the frame of a year where it has none. */
async function setFrame({ client }: Stage, year: number): Promise<void> {
  if (must(await client.frames.get({ year })).changes.length > 0) return
  const change = { id: newId(), expectedRevision: 0, year, changedOn: `${year}-01-01`, changeKronor: FRAME_KRONOR, reason: 'Årets ram', documentReference: '' }
  must(await client.frames.saveChange(change))
}

/** Writes the ledger of a case, each row on its day and tied to the decision that it rests on, and what is given beside money. */
export async function playMoney(stage: Stage, caseId: string, { ledger, given }: DemoCase): Promise<void> {
  const { client, on, go } = stage
  const { decisions } = must(await client.money.get({ caseId }))
  for (const { on: offset, ...row } of ledger) {
    go(offset)
    const happenedOn = on(offset)
    const frameYear = Number(happenedOn.slice(0, 4))
    await setFrame(stage, frameYear)
    const decisionId = decisions.find(({ kind }) => purposeOfDecision(kind) === row.purpose)?.id ?? null
    must(await client.money.saveRow({ ...row, id: newId(), caseId, expectedRevision: 0, happenedOn, decisionId, planId: null, frameYear }))
  }
  for (const { on: offset, ...gift } of given) {
    go(offset)
    must(await client.money.saveContribution({ ...gift, id: newId(), caseId, expectedRevision: 0, happenedOn: on(offset), commitmentId: null, documentReference: '' }))
  }
}
