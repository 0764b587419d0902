// Sentences that the answers of the result report begin with.
import { formatAmount, formatKronor } from '../../domain/money.ts'
import type { Decision } from '../../domain/decision.ts'
import type { DialogueActivity } from '../../domain/dialogue/activity.ts'
import type { Contribution } from '../../domain/ledger/contribution.ts'
import type { LedgerRow } from '../../domain/ledger/ledgerRow.ts'
import type { CaseRoleName } from '../../domain/register/caseRole.ts'
import type { Commitment } from '../../domain/register/commitment.ts'
import { capitalise } from '../capitalise.ts'
import { commitmentStateNames } from './commitments.ts'
import { decisionKindNames } from './names.ts'
import { roleNames } from './roles.ts'

const lower = (text: string): string => text.toLocaleLowerCase('sv')

const daysOf = ({ startsOn, endsOn }: Pick<DialogueActivity, 'startsOn' | 'endsOn'>): string =>
  startsOn === null ? '' : endsOn === null || endsOn === startsOn ? startsOn : `${startsOn}–${endsOn}`

const promise = ({ description, amountKronor, state }: Commitment): string =>
  `${description}${amountKronor === null ? '' : `, ${formatKronor(amountKronor)}`} (${lower(commitmentStateNames[state])})`

const LEDGER_WORDS = { paid: 'Utbetalt', used: 'Använt', repaid: 'Återbetalt' } as const

export const prefillWords = {
  granted: ({ kind, meetingOn, paragraph, grantedKronor }: Decision, board: string): string =>
    `${decisionKindNames[kind]}, ${board} ${meetingOn} ${paragraph}: ${grantedKronor === null ? 'inget belopp' : `${formatKronor(grantedKronor)} beviljat`}`,
  grantedTotal: (kronor: number): string => `Tillsammans beviljat: ${formatKronor(kronor)}.`,
  ledgerSum: (kind: keyof typeof LEDGER_WORDS, kronor: number): string => `${LEDGER_WORDS[kind]}, tillsammans ${formatKronor(kronor)}:`,
  ledgerRow: ({ happenedOn, text, kronor, documentReference }: LedgerRow): string =>
    `${happenedOn}${text === '' ? '' : `, ${text}`}: ${formatKronor(kronor)}${documentReference === '' ? '' : ` (${documentReference})`}`,
  difference: (kronor: number): string =>
    kronor > 0 ? `Av det beviljade är ${formatKronor(kronor)} inte använt.` : `Använt är ${formatKronor(-kronor)} mer än det beviljade.`,
  contributions: 'Bidrag utöver pengar:',
  contribution: ({ giverName, happenedOn, text, hours }: Contribution): string =>
    [`${giverName || 'Staden'}, ${happenedOn}: ${text}`, ...(hours === null ? [] : [`${formatAmount(hours)} timmar`])].join(', '),
  dialogueCosts: 'Dialogen har kostat:',
  cost: ({ title, costKronor }: Pick<DialogueActivity, 'title' | 'costKronor'>): string => `${title}: ${formatKronor(costKronor ?? 0)}`,
  group: (name: string): string => (name === '' ? 'Utan angiven grupp:' : `${capitalise(name)}:`),
  activity: (activity: DialogueActivity): string => {
    const { title, reachedCount } = activity
    const days = daysOf(activity)
    return `${title}${days === '' ? '' : ` (${days})`}${reachedCount === null ? '' : `, nådde ${formatAmount(reachedCount)}`}`
  },
  severalGroups: 'En aktivitet som vände sig till flera grupper står under var och en av dem.',
  reachedTotal: (count: number): string =>
    `Aktiviteterna nådde tillsammans ${formatAmount(count)}. Den som deltog i flera räknas en gång per aktivitet.`,
  actor: (name: string, roles: readonly CaseRoleName[], commitments: readonly Commitment[]): string => {
    const held = roles.map((role) => lower(roleNames[role])).join(', ')
    const promised = commitments.map(promise).join('; ')
    return `${name}${held === '' ? '' : `: ${held}`}${promised === '' ? '' : `. Åtog sig: ${promised}`}`
  },
} as const
