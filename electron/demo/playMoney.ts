import { purposeOfDecision } from '../../shared/domain/ledger/ledgerRow.ts'
import { newId } from '../../shared/newId.ts'
import type { DemoCase } from './demoCase.ts'
import { type Stage, type Step, valueOf } from './stage.ts'

/** The demo's frame is as large in every year that it touches. */
const FRAME_KRONOR = 3_500_000

/** Sets the frame of a year where it has none. */
async function setFrame({ client }: Stage, year: number): Promise<void> {
  if (valueOf(await client.frames.get({ year })).changes.length > 0) return
  const change = { id: newId(), expectedRevision: 0, year, changedOn: `${year}-01-01`, changeKronor: FRAME_KRONOR, reason: 'Årets ram', documentReference: '' }
  valueOf(await client.frames.saveChange(change))
}

async function note(stage: Stage, caseId: string, { on, paragraph, ...row }: DemoCase['ledger'][number]): Promise<void> {
  const { client } = stage
  const { decisions, rows } = valueOf(await client.money.get({ caseId }))
  const happenedOn = stage.on(on)
  const decisionId = decisions.find((each) => purposeOfDecision(each.kind) === row.purpose && each.paragraph.includes(paragraph))?.id ?? null
  // What is taken back goes to the frame that it was taken from.
  const reserved = rows.find((each) => row.kind === 'released' && each.kind === 'reserved' && each.decisionId === decisionId)
  const frameYear = reserved?.frameYear ?? Number(happenedOn.slice(0, 4))
  await setFrame(stage, frameYear)
  valueOf(await client.money.saveRow({ ...row, id: newId(), caseId, expectedRevision: 0, happenedOn, decisionId, planId: null, frameYear }))
}

async function give(stage: Stage, caseId: string, { on, ...gift }: DemoCase['given'][number]): Promise<void> {
  const happenedOn = stage.on(on)
  valueOf(await stage.client.money.saveContribution({ ...gift, id: newId(), caseId, expectedRevision: 0, happenedOn, commitmentId: null, documentReference: '' }))
}

/** The ledger of a case, each row tied to the decision that it rests on, and what is given beside money. */
export const moneySteps = (stage: Stage, caseId: string, { ledger, given }: DemoCase): Step[] => [
  ...ledger.map((row) => ({ on: row.on, run: () => note(stage, caseId, row) })),
  ...given.map((gift) => ({ on: gift.on, run: () => give(stage, caseId, gift) })),
]
