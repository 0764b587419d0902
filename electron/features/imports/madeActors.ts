import { type Likened, likenessOf, type Prepared, prepare } from '../../../shared/domain/duplicates/likeness.ts'
import { nameKeys } from '../../../shared/domain/duplicates/nameKeys.ts'
import { PROBABLE, scoreOf } from '../../../shared/domain/duplicates/reason.ts'

interface Made {
  readonly id: string
  readonly prepared: Prepared
}

/** A key that more share says nothing. */
const MOST_PER_KEY = 60

/** Actors that rows further up in a table make, found by the same rules as those in the register. */
export class MadeActors {
  private readonly byKey = new Map<number | string, Made[]>()

  add(id: string, actor: Likened): void {
    const made = { id, prepared: prepare(actor) }
    for (const key of keysOf(actor, made.prepared)) {
      const there = this.byKey.get(key)
      if (!there) this.byKey.set(key, [made])
      else if (there.length <= MOST_PER_KEY) there.push(made)
    }
  }

  /** The likeliest, or null; `isOther` leaves out those that are known to be others. */
  similar(actor: Likened, isOther: (id: string) => boolean): { readonly id: string; readonly score: number } | null {
    if (this.byKey.size === 0) return null
    const prepared = prepare(actor)
    let best: { id: string; score: number } | null = null
    for (const made of this.candidates(keysOf(actor, prepared))) {
      if (isOther(made.id)) continue
      const score = scoreOf(likenessOf(prepared, made.prepared))
      if (score >= PROBABLE && score > (best?.score ?? 0)) best = { id: made.id, score }
    }
    return best
  }

  private candidates(keys: readonly (number | string)[]): Set<Made> {
    return new Set(keys.flatMap((key) => this.byKey.get(key) ?? []).slice(0, MOST_PER_KEY * 4))
  }
}

/** What may lead to another: the keys of the names, and the numbers and addresses themselves. */
function keysOf({ name, aliases }: Likened, { organisationNumber, phoneDigits, email }: Prepared): (number | string)[] {
  const facts = [`number ${organisationNumber}`, `phone ${phoneDigits}`, `mail ${email}`].filter((key) => !key.endsWith(' '))
  return [...new Set([name, ...aliases].flatMap(nameKeys)), ...facts]
}
