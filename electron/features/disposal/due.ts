import { addDays, addMonths, type IsoDate, todayIn } from '../../../shared/domain/date.ts'
import { DISPOSAL_KINDS, type DisposalKind, type DisposalRules, type DueRecord, dueDay, dueOf, isPersonKind } from '../../../shared/domain/respect/disposal.ts'
import { type Candidate, candidateOf, RECORD_KINDS, recordsBefore, untouchedSince } from '../../db/repositories/disposalDue.ts'
import { readRules } from '../../db/repositories/disposal.ts'
import type { StoreContext } from '../../work/context.ts'
import { createTurns } from '../../tables/turns.ts'

/** So many are listed of each kind; all are counted. */
const SHOWN = 200

/** Months are of different lengths: a day at a month's end may be due some days before the rule's length ago. */
const SLACK_DAYS = 4

const longAgo = (today: IsoDate, months: number): IsoDate => addDays(addMonths(today, -months), SLACK_DAYS)

/** When and by which rule a record is due, or null. */
export function duenessOf(candidate: Candidate, kind: DisposalKind, rules: DisposalRules, today: IsoDate): Pick<DueRecord, 'kind' | 'dueOn'> | null {
  if (isPersonKind(kind)) return dueOf(candidate, rules, today)
  const dueOn = dueDay(candidate.lastOn, rules[kind], candidate.keptUntil)
  return dueOn <= today ? { kind, dueOn } : null
}

export interface Due {
  readonly counts: Partial<Record<DisposalKind, number>>
  readonly records: DueRecord[]
}

class DueList implements Due {
  readonly counts: Partial<Record<DisposalKind, number>> = {}
  readonly records: DueRecord[] = []

  add({ subjectId, revision, name, details, lastOn }: Candidate, found: Pick<DueRecord, 'kind' | 'dueOn'> | null): void {
    if (!found) return
    const count = (this.counts[found.kind] = (this.counts[found.kind] ?? 0) + 1)
    if (count <= SHOWN) this.records.push({ subjectId, revision, name, details: details.filter(Boolean), lastOn, ...found })
  }
}

/** Page by page, with other calls in between: a register of a hundred thousand may be due at once. */
async function addLong(context: StoreContext, list: DueList, [table, rules, today]: readonly ['contact' | 'actor', DisposalRules, IsoDate]): Promise<void> {
  const turns = createTurns()
  const kind: DisposalKind = table === 'contact' ? 'withoutCase' : 'actor'
  const months = table === 'contact' ? Math.min(rules.afterCase, rules.withoutCase) : rules.actor
  const before = `${longAgo(today, months)}T00:00:00.000Z`
  let from: readonly [string, string] | null = ['', '']
  while (from) {
    const page = untouchedSince(context.connection, table, { today, before, from })
    for (const row of page.rows) list.add(row, duenessOf(row, kind, rules, today))
    from = page.next
    await turns()
  }
}

const byKindAndDay = (a: DueRecord, b: DueRecord): number =>
  DISPOSAL_KINDS.indexOf(a.kind) - DISPOSAL_KINDS.indexOf(b.kind) || a.dueOn.localeCompare(b.dueOn)

/** Everything that the rules say is due, the oldest of each kind first. */
export async function listDue(context: StoreContext): Promise<{ rules: DisposalRules } & Due> {
  const rules = readRules(context.connection)
  const today = todayIn(context.clock())
  const list = new DueList()
  await addLong(context, list, ['contact', rules, today])
  await addLong(context, list, ['actor', rules, today])
  for (const kind of RECORD_KINDS)
    for (const row of recordsBefore(context.connection, kind, longAgo(today, rules[kind]))) list.add(row, duenessOf(row, kind, rules, today))
  return { rules, counts: list.counts, records: list.records.toSorted(byKindAndDay) }
}

/** One record with its dueness; null where there is no such record left. */
export function dueRecordOf(context: StoreContext, kind: DisposalKind, id: string): { candidate: Candidate; found: Pick<DueRecord, 'kind' | 'dueOn'> | null } | null {
  const today = todayIn(context.clock())
  const candidate = candidateOf(context.connection, kind, today, id)
  return candidate && { candidate, found: duenessOf(candidate, kind, readRules(context.connection), today) }
}
