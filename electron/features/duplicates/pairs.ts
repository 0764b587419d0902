import { likenessOf, type Prepared, prepare } from '../../../shared/domain/duplicates/likeness.ts'
import type { DuplicatePair, MergeKind } from '../../../shared/domain/duplicates/merging.ts'
import { PROBABLE, type Reason, scoreOf } from '../../../shared/domain/duplicates/reason.ts'
import type { Connection } from '../../db/connection.ts'
import {
  actorsOfContact,
  contactPairs,
  type ContactPair,
  groupsOfActors,
  likenedActor,
  type LikenedRow,
  pairKey,
  pairsNotSame,
  refreshSomeNameKeys,
} from '../../db/repositories/duplicates.ts'
import { likenedOf } from './similar.ts'

/** As many as one looks through at a sitting; the next ones follow when these are dealt with. */
const MOST_PAIRS = 500
/** Other calls get their turn at least this often, in milliseconds. */
const TURN = 15

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

interface Found {
  readonly total: number
  readonly pairs: DuplicatePair[]
}

interface Known {
  readonly row: LikenedRow
  readonly prepared: Prepared
}

class ActorPairs {
  private readonly connection: Connection
  private readonly known = new Map<string, Known | null>()
  private readonly compared: Set<string>
  readonly found: DuplicatePair[] = []

  constructor(connection: Connection) {
    this.connection = connection
    // A pair that is known to be two counts as compared.
    this.compared = new Set(pairsNotSame(connection, 'actor'))
  }

  compareAll(ids: readonly string[]): void {
    for (const [index, one] of ids.entries()) for (const other of ids.slice(index + 1)) this.compare(one, other)
  }

  private compare(one: string, other: string): void {
    const key = pairKey(one, other)
    if (one === other || this.compared.has(key)) return
    this.compared.add(key)
    const [a, b] = [this.get(one), this.get(other)]
    if (!a || !b) return
    const reasons = likenessOf(a.prepared, b.prepared)
    const score = scoreOf(reasons)
    if (score >= PROBABLE) this.found.push({ first: entryOf(a.row), second: entryOf(b.row), score, reasons })
  }

  private get(id: string): Known | null {
    const known = this.known.get(id)
    if (known !== undefined) return known
    const row = likenedActor(this.connection, id)
    const made = row ? { row, prepared: prepare(likenedOf(row)) } : null
    this.known.set(id, made)
    return made
  }
}

const entryOf = ({ id, name, area }: LikenedRow) => ({ id, name, about: area })

async function actorPairs(connection: Connection): Promise<Found> {
  while (refreshSomeNameKeys(connection)) await breathe()
  const pairs = new ActorPairs(connection)
  let turn = performance.now()
  for (const ids of groupsOfActors(connection)) {
    pairs.compareAll(ids)
    if (performance.now() - turn < TURN) continue
    await breathe()
    turn = performance.now()
  }
  return likeliest(pairs.found)
}

const likeliest = (found: readonly DuplicatePair[]): Found => ({
  total: found.length,
  pairs: found
    .toSorted((a, b) => b.score - a.score || (a.first.id + a.second.id < b.first.id + b.second.id ? -1 : 1))
    .slice(0, MOST_PAIRS),
})

const contactReason = ({ reason, value }: ContactPair): Reason =>
  reason === 'sameActor'
    ? { kind: 'sameActor', score: 0.9, actorName: value }
    : { kind: reason, score: reason === 'email' ? 0.85 : 0.75, value }

function peoplePairs(connection: Connection): Found {
  const notSame = pairsNotSame(connection, 'contact')
  const byPair = new Map<string, { row: ContactPair; reasons: Reason[] }>()
  for (const row of contactPairs(connection)) {
    const key = pairKey(row.first_id, row.second_id)
    if (notSame.has(key)) continue
    const pair = byPair.get(key) ?? { row, reasons: [] }
    byPair.set(key, pair)
    if (!pair.reasons.some(({ kind }) => kind === row.reason)) pair.reasons.push(contactReason(row))
  }
  const found = likeliest(
    [...byPair.values()].map(({ row, reasons }) => ({
      first: { id: row.first_id, name: row.first_name, about: '' },
      second: { id: row.second_id, name: row.second_name, about: '' },
      score: scoreOf(reasons),
      reasons: reasons.toSorted((a, b) => b.score - a.score),
    })),
  )
  const placed = (entry: DuplicatePair['first']) => ({ ...entry, about: actorsOfContact(connection, entry.id).join(', ') })
  return { ...found, pairs: found.pairs.map((pair) => ({ ...pair, first: placed(pair.first), second: placed(pair.second) })) }
}

/** Probable pairs over the whole register; lets other calls in between. */
export const duplicatePairs = async (connection: Connection, kind: MergeKind): Promise<Found> =>
  kind === 'actor' ? actorPairs(connection) : peoplePairs(connection)
