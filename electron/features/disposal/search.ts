import { type DisposalKind, isPersonKind } from '../../../shared/domain/respect/disposal.ts'
import type { PersonTerms } from '../../../shared/domain/respect/person.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { findContact } from '../../db/repositories/contacts.ts'
import { formerTerms } from '../../db/repositories/dataSubjects.ts'
import { hasNamesake } from '../../db/repositories/disposal.ts'
import { findPlaces, type Place, type TermsOfTable } from '../../db/repositories/makeUnknown.ts'
import { commitCounterOf } from '../../db/repositories/meta.ts'
import { atOnce, type Stretches } from '../../files/stretches.ts'
import { createTurns } from '../../tables/turns.ts'
import type { StoreContext } from '../../work/context.ts'

const NOBODY: PersonTerms = { names: [], emails: [], phones: [] }

function termsOfPerson({ connection }: StoreContext, id: string): PersonTerms {
  const before = findContact(connection, id)
  if (!before) return NOBODY
  return {
    // Two people of one name cannot be told apart in a text: then only addresses and numbers are taken out.
    names: hasNamesake(connection, id) ? [] : [before.name, ...formerTerms(connection, id, 'name')],
    emails: [before.email, ...formerTerms(connection, id, 'email')].filter(Boolean),
    phones: [before.phone, ...formerTerms(connection, id, 'phone')].filter(Boolean),
  }
}

/** Where an organisation's own name may be taken out: it was noted there as a person's would be. Minutes keep it. */
const NOTED = new Set(['import_row', 'import_change', 'invitation_sending', 'merge'])

function termsOfActor({ connection }: StoreContext, id: string): TermsOfTable {
  const actor = findActor(connection, id)
  if (!actor) return () => NOBODY
  const ways = { emails: [actor.email].filter(Boolean), phones: [actor.phone].filter(Boolean) }
  const [everywhere, noted] = [{ names: [], ...ways }, { names: [actor.name, ...actor.aliases], ...ways }]
  return (table) => (NOTED.has(table) ? noted : everywhere)
}

function search(context: StoreContext, kind: DisposalKind, id: string): Stretches<Place[]> | null {
  if (kind === 'actor') return findPlaces(context.connection, termsOfActor(context, id))
  if (!isPersonKind(kind)) return null
  const terms = termsOfPerson(context, id)
  return findPlaces(context.connection, () => terms)
}

/** The search with other calls let in between, and the state of the database that it is true of. */
export interface Searched {
  readonly places: readonly Place[]
  readonly commit: number
}

export async function searchTexts(context: StoreContext, kind: DisposalKind, id: string): Promise<Searched> {
  const commit = commitCounterOf(context.connection)
  const turns = createTurns()
  const stretches = search(context, kind, id)
  if (!stretches) return { places: [], commit }
  for (;;) {
    const { done, value } = stretches.next()
    if (done) return { places: value, commit }
    await turns()
  }
}

/** What was found, if nothing has been written since; else what is found now, in one go. */
export function placesNow(context: StoreContext, { places, commit }: Searched, [kind, id]: readonly [DisposalKind, string]): readonly Place[] {
  if (commit === commitCounterOf(context.connection)) return places
  const again = search(context, kind, id)
  return again ? atOnce(again) : []
}
