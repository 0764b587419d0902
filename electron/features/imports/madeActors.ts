import { type Likened, likenessOf, type Prepared, prepare } from '../../../shared/domain/duplicates/likeness.ts'
import { nameKeys } from '../../../shared/domain/duplicates/nameKeys.ts'
import { PROBABLE, scoreOf } from '../../../shared/domain/duplicates/reason.ts'

/** An actor as it is looked for: made ready once, and used for the register, the rows above and the rows below. */
export interface Sought {
  readonly prepared: Prepared
  readonly nameKeys: readonly number[]
}

export const soughtOf = (actor: Likened): Sought => ({
  prepared: prepare(actor),
  nameKeys: [...new Set([actor.name, ...actor.aliases].flatMap(nameKeys))],
})

interface Made {
  readonly id: string
  readonly prepared: Prepared
}

/** A key that more share says nothing. */
const MOST_PER_KEY = 60

/** What may lead to another: the keys of the names, and the numbers and addresses themselves. */
function keysOf({ nameKeys: keys, prepared: { organisationNumber, phoneDigits, email } }: Sought): (number | string)[] {
  return [...keys, ...[`number ${organisationNumber}`, `phone ${phoneDigits}`, `mail ${email}`].filter((key) => !key.endsWith(' '))]
}

/** Actors that rows further up in a table make, found by the same rules as those in the register. */
export class MadeActors {
  private readonly byKey = new Map<number | string, Made[]>()

  add(id: string, sought: Sought): void {
    const made = { id, prepared: sought.prepared }
    for (const key of keysOf(sought)) {
      const there = this.byKey.get(key)
      if (!there) this.byKey.set(key, [made])
      else if (there.length <= MOST_PER_KEY) there.push(made)
    }
  }

  /** The likeliest, or null; `isOther` leaves out those that are known to be others. */
  similar(sought: Sought, isOther: (id: string) => boolean): { readonly id: string; readonly score: number } | null {
    let best: { id: string; score: number } | null = null
    for (const made of new Set(keysOf(sought).flatMap((key) => this.byKey.get(key) ?? []))) {
      if (isOther(made.id)) continue
      const score = scoreOf(likenessOf(sought.prepared, made.prepared))
      if (score >= PROBABLE && score > (best?.score ?? 0)) best = { id: made.id, score }
    }
    return best
  }
}
