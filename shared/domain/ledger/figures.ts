// Every sum of a case beside what it comes from. Nothing is repaired here: what disagrees is pointed out elsewhere.
import { type Decision, isInFavour } from '../decision.ts'
import { grantedKronor } from './answer.ts'
import type { LedgerKind, Purpose } from './ledgerRow.ts'
import type { MoneyView } from './moneyView.ts'
import { stillReserved, sumsByPurpose } from './sums.ts'

/** Where a figure comes from, so that one can go there. */
export type FigureSource =
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'application' }
  | { readonly kind: 'statement' }
  | { readonly kind: 'proposal'; readonly planId: string }
  | { readonly kind: 'ledger'; readonly rowKinds: readonly LedgerKind[]; readonly rowIds: readonly string[] }

export interface Figure {
  /** null = nothing says a sum, which is not nought. */
  readonly kronor: number | null
  readonly sources: readonly FigureSource[]
}

export const FIGURES = ['sought', 'proposed', 'granted', 'reserved', 'paid', 'used', 'repaid', 'left'] as const
export type FigureName = (typeof FIGURES)[number]
export type Figures = Readonly<Record<FigureName, Figure>>

const NOTHING: Figure = { kronor: null, sources: [] }
const kindOf = (purpose: Purpose): Decision['kind'] => (purpose === 'dialogue' ? 'decision1' : 'decision2')

/** The decisions that speak for a support: those in favour, else the latest one. A tabled case is not counted twice. */
export function speakingDecisions({ decisions, decidingBoard }: Pick<MoneyView, 'decisions' | 'decidingBoard'>, purpose: Purpose): Decision[] {
  const ofKind = decisions.filter(({ kind }) => kind === kindOf(purpose)).toSorted((a, b) => a.meetingOn.localeCompare(b.meetingOn))
  const inFavour = ofKind.filter((each) => isInFavour(each, decidingBoard))
  return inFavour.length > 0 ? inFavour : ofKind.slice(-1)
}

function figureOfDecisions(decisions: readonly Decision[], name: 'soughtKronor' | 'proposedKronor'): Figure {
  const said = decisions.flatMap((each) => (each[name] === null ? [] : [{ kronor: each[name], source: { kind: 'decision' as const, id: each.id } }]))
  if (said.length === 0) return NOTHING
  return { kronor: said.reduce((sum, { kronor }) => sum + kronor, 0), sources: said.map(({ source }) => source) }
}

/** What the documents on their way to the board say, where no decision has said it yet. */
function figureOfDocuments(view: MoneyView, purpose: Purpose, name: 'soughtKronor' | 'proposedKronor'): Figure {
  if (purpose === 'dialogue') {
    const kronor = name === 'soughtKronor' ? view.applicationKronor : view.statementKronor
    return kronor === null ? NOTHING : { kronor, sources: [{ kind: name === 'soughtKronor' ? 'application' : 'statement' }] }
  }
  const said = view.plans.flatMap((plan) => (plan.decisionId !== null || plan[name] === null ? [] : [{ kronor: plan[name], planId: plan.id }]))
  if (said.length === 0) return NOTHING
  return { kronor: said.reduce((sum, { kronor }) => sum + kronor, 0), sources: said.map(({ planId }) => ({ kind: 'proposal', planId })) }
}

function asked(view: MoneyView, purpose: Purpose, name: 'soughtKronor' | 'proposedKronor'): Figure {
  const decided = figureOfDecisions(speakingDecisions(view, purpose), name)
  return decided.kronor === null ? figureOfDocuments(view, purpose, name) : decided
}

function granted(view: MoneyView, purpose: Purpose): Figure {
  const sources = view.decisions
    .filter((each) => each.kind === kindOf(purpose) && isInFavour(each, view.decidingBoard) && each.grantedKronor !== null)
    .map(({ id }) => ({ kind: 'decision' as const, id }))
  return { kronor: grantedKronor(view, purpose), sources }
}

function booked(view: MoneyView, purpose: Purpose, kronor: number, rowKinds: readonly LedgerKind[]): Figure {
  const rowIds = view.rows.filter((row) => row.purpose === purpose && rowKinds.includes(row.kind)).map(({ id }) => id)
  return rowIds.length === 0 ? NOTHING : { kronor, sources: [{ kind: 'ledger', rowKinds, rowIds }] }
}

/** The sums of one support. `left` is what was granted and neither used nor paid back. */
export function figuresOf(view: MoneyView, purpose: Purpose): Figures {
  const sums = sumsByPurpose(view.rows)[purpose]
  const given = granted(view, purpose)
  const left = given.kronor === null ? NOTHING : { kronor: given.kronor - sums.used - sums.repaid, sources: [] }
  return {
    sought: asked(view, purpose, 'soughtKronor'),
    proposed: asked(view, purpose, 'proposedKronor'),
    granted: given,
    reserved: booked(view, purpose, stillReserved(sums), ['reserved', 'released']),
    paid: booked(view, purpose, sums.paid, ['paid']),
    used: booked(view, purpose, sums.used, ['used']),
    repaid: booked(view, purpose, sums.repaid, ['repaid']),
    left,
  }
}

const together = (a: Figure, b: Figure): Figure => ({
  kronor: a.kronor === null && b.kronor === null ? null : (a.kronor ?? 0) + (b.kronor ?? 0),
  sources: [...a.sources, ...b.sources],
})

/** Both supports together: exact sums of the exact figures. */
export function totalFigures(dialogue: Figures, process: Figures): Figures {
  return Object.fromEntries(FIGURES.map((name) => [name, together(dialogue[name], process[name])])) as Record<FigureName, Figure> // fromEntries forgets the keys
}

/** Whether anything at all is known of the money. */
export const hasFigures = (figures: Figures): boolean => FIGURES.some((name) => figures[name].kronor !== null)

