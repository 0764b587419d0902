// The texts that questions 2, 4 and 5 of the report begin with. Pure: the same facts give the same words.
import { type Decision, isInFavour } from '../domain/decision.ts'
import type { DialogueActivity } from '../domain/dialogue/activity.ts'
import { ledgerSummary } from '../domain/ledger/answer.ts'
import type { Contribution } from '../domain/ledger/contribution.ts'
import type { LedgerRow } from '../domain/ledger/ledgerRow.ts'
import type { CaseRole } from '../domain/register/caseRole.ts'
import type { Commitment } from '../domain/register/commitment.ts'
import type { Prefill } from '../domain/results/prefill.ts'
import { prefillWords as words } from './catalogue/resultPrefill.ts'

const sourceOf = (kind: Prefill['sources'][number]['kind'], count: number): Prefill['sources'] => (count === 0 ? [] : [{ kind, count }])
const points = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

export interface MoneyFacts {
  readonly decisions: readonly Decision[]
  readonly decidingBoard: string
  readonly boardName: (board: string) => string
  readonly rows: readonly LedgerRow[]
  readonly contributions: readonly Contribution[]
  readonly activities: readonly DialogueActivity[]
}

/** The kinds that tell what became of the money, in the order one asks. */
const TOLD = ['paid', 'used', 'repaid'] as const

/** What the ledger says: the sum of each kind and its rows, and how far what was used is from what was granted. */
function ledgerParts({ rows, decisions, decidingBoard }: MoneyFacts): string[] {
  const summary = ledgerSummary({ rows, decisions, decidingBoard })
  const sums = { paid: summary.paidKronor, used: summary.usedKronor, repaid: summary.returnedKronor }
  const parts = TOLD.filter((kind) => summary.rowsByKind[kind].length > 0).map(
    (kind) => `${words.ledgerSum(kind, sums[kind])}\n${points(summary.rowsByKind[kind].map(words.ledgerRow))}`,
  )
  const left = summary.grantedKronor === null ? 0 : summary.grantedKronor - summary.usedKronor
  return [...parts, summary.rowsByKind.used.length > 0 && left !== 0 ? words.difference(left) : '']
}

/** Without a ledger the dialogue's own costs are all that is known. */
const costParts = (activities: readonly DialogueActivity[]): string[] =>
  activities.length === 0 ? [] : [`${words.dialogueCosts}\n${points(activities.map(words.cost))}`]

/** What was granted, decision by decision; what became of it, and what was given beside money. */
export function moneyText(facts: MoneyFacts): Prefill {
  const { decisions, decidingBoard, boardName, rows, contributions, activities } = facts
  const granted = decisions
    .filter((decision) => isInFavour(decision, decidingBoard))
    .toSorted((a, b) => a.meetingOn.localeCompare(b.meetingOn) || a.id.localeCompare(b.id))
  const costs = rows.length > 0 ? [] : activities.filter(({ state, costKronor }) => state === 'held' && costKronor !== null)
  const total = granted.reduce((sum, { grantedKronor }) => sum + (grantedKronor ?? 0), 0)
  const hasSums = granted.filter(({ grantedKronor }) => grantedKronor !== null).length > 1
  return {
    text: paragraphs([
      points(granted.map((decision) => words.granted(decision, boardName(decision.board)))),
      hasSums ? words.grantedTotal(total) : '',
      ...ledgerParts(facts),
      ...costParts(costs),
      contributions.length === 0 ? '' : `${words.contributions}\n${points(contributions.map(words.contribution))}`,
    ]),
    sources: [
      ...sourceOf('decisions', granted.length),
      ...sourceOf('ledger', rows.length),
      ...sourceOf('contributions', contributions.length),
      ...sourceOf('activities', costs.length),
    ],
  }
}

/** The held activities under each group that they turned to; one for several groups stands under each of them. */
export function dialogueText(activities: readonly DialogueActivity[]): Prefill {
  const held = activities.filter(({ state }) => state === 'held').toSorted((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? '') || a.id.localeCompare(b.id))
  const named = [...new Set(held.flatMap(({ targetGroups }) => targetGroups))]
  const groups = held.some(({ targetGroups }) => targetGroups.length === 0) ? [...named, ''] : named
  const under = (group: string) => held.filter(({ targetGroups }) => (group === '' ? targetGroups.length === 0 : targetGroups.includes(group)))
  const sections = groups.map((group) => `${words.group(group)}\n${points(under(group).map(words.activity))}`)
  const several = held.some(({ targetGroups }) => targetGroups.length > 1)
  const reached = held.flatMap(({ reachedCount }) => reachedCount ?? [])
  const total = reached.length > 1 ? words.reachedTotal(reached.reduce((sum, each) => sum + each, 0)) : ''
  return { text: paragraphs([...sections, several ? words.severalGroups : '', total]), sources: sourceOf('activities', held.length) }
}

/** Each actor with its roles, and under it what it promised and how that went. */
export function actorsText(roles: readonly CaseRole[], commitments: readonly Commitment[]): Prefill {
  const ids = [...new Set([...roles.map(({ actorId }) => actorId), ...commitments.map(({ actorId }) => actorId)])]
  const lines = ids.map((id) => {
    const own = roles.filter(({ actorId }) => actorId === id)
    const promised = commitments.filter(({ actorId }) => actorId === id)
    const name = own[0]?.actorName ?? promised[0]?.actorName ?? ''
    return words.actor(name, own.map(({ role }) => role), promised)
  })
  return { text: points(lines), sources: [...sourceOf('actors', ids.length), ...sourceOf('commitments', commitments.length)] }
}
