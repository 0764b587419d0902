// The budget frame of a year: what it is, what of it is reserved and what remains. Exact sums in whole kronor.
import { z } from 'zod'
import type { Purpose } from '../ledger/ledgerRow.ts'
import { frameChangeSchema } from './frameChange.ts'
import { pendingSums, proposedSumSchema, type PendingSum } from './pending.ts'
import { reservationSchema, type Reservation } from './reservation.ts'

/** What is recorded of a year's frame, as the store answers. */
export const frameViewSchema = z.object({
  year: z.int(),
  /** Oldest first. */
  changes: z.array(frameChangeSchema),
  /** Oldest first. */
  reservations: z.array(reservationSchema),
  proposed: z.array(proposedSumSchema),
  /** Years that hold a frame or a reservation, newest first. */
  years: z.array(z.int()),
})
export type FrameView = z.infer<typeof frameViewSchema>

/** What one process has reserved. null = nothing, which is shown as a dash and not as nought. */
export interface FrameProcess {
  readonly caseId: string
  readonly title: string
  /** The first step: the dialogue sum. */
  readonly dialogueKronor: number | null
  readonly processKronor: number | null
  readonly totalKronor: number
}

export interface BudgetFrame {
  readonly year: number
  /** null = no frame is set. */
  readonly frameKronor: number | null
  readonly dialogueKronor: number
  readonly processKronor: number
  readonly reservedKronor: number
  /** Below nought where more is reserved than the frame holds; null without a frame. */
  readonly remainingKronor: number | null
  /** In the order that they came into the frame. */
  readonly processes: readonly FrameProcess[]
  /** On their way to a decision; not a part of what is reserved, but for what was set aside ahead of it. */
  readonly pending: readonly PendingSum[]
  readonly pendingKronor: number
  /** What would remain if the board says yes to all of it. */
  readonly remainingAfterKronor: number | null
}

const total = (sums: readonly number[]): number => sums.reduce((sum, each) => sum + each, 0)

/** A sum of nought from rows that cancel each other is nothing reserved, as is no row at all. */
function reservedFor(reservations: readonly Reservation[], purpose: Purpose): number | null {
  const kronor = total(reservations.filter((each) => each.purpose === purpose).map((each) => each.kronor))
  return kronor === 0 ? null : kronor
}

const swedish = new Intl.Collator('sv')

function processesOf(reservations: readonly Reservation[]): FrameProcess[] {
  const byCase = new Map<string, Reservation[]>()
  for (const each of reservations) byCase.set(each.caseId, [...(byCase.get(each.caseId) ?? []), each])
  return [...byCase]
    .map(([caseId, rows]) => {
      const [dialogueKronor, processKronor] = [reservedFor(rows, 'dialogue'), reservedFor(rows, 'process')]
      const title = rows[0]?.caseTitle ?? ''
      const since = rows.map(({ happenedOn }) => happenedOn).toSorted()[0] ?? ''
      return { since, process: { caseId, title, dialogueKronor, processKronor, totalKronor: (dialogueKronor ?? 0) + (processKronor ?? 0) } }
    })
    .toSorted((a, b) => a.since.localeCompare(b.since) || swedish.compare(a.process.title, b.process.title) || a.process.caseId.localeCompare(b.process.caseId))
    .map(({ process }) => process)
}

/** Adds up a year. The order in which things happened or were written does not matter. */
export function budgetFrame({ year, changes, reservations, proposed }: Omit<FrameView, 'years'>): BudgetFrame {
  const frameKronor = changes.length === 0 ? null : total(changes.map(({ changeKronor }) => changeKronor))
  const of = (purpose: Purpose) => total(reservations.filter((each) => each.purpose === purpose).map(({ kronor }) => kronor))
  const [dialogueKronor, processKronor] = [of('dialogue'), of('process')]
  const reservedKronor = dialogueKronor + processKronor
  const remainingKronor = frameKronor === null ? null : frameKronor - reservedKronor
  const pending = pendingSums(proposed, reservations)
  const added = total(pending.map(({ addedKronor }) => addedKronor))
  return {
    year,
    frameKronor,
    dialogueKronor,
    processKronor,
    reservedKronor,
    remainingKronor,
    processes: processesOf(reservations),
    pending,
    pendingKronor: total(pending.map(({ kronor }) => kronor)),
    remainingAfterKronor: remainingKronor === null ? null : remainingKronor - added,
  }
}
