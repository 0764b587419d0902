import { todayIn } from '../../../shared/domain/date.ts'
import type { ExportedActor, ExportedContact } from '../../../shared/domain/exports/format.ts'
import { compareSwedish } from '../../../shared/text/sortKey.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { contactsOfActor } from '../../db/repositories/contacts.ts'
import { sql } from '../../db/sql.ts'
import { createTurns } from '../../tables/turns.ts'
import type { StoreContext } from '../../work/context.ts'

export interface Gathered {
  readonly actors: readonly ExportedActor[]
  readonly contactCount: number
}

/** People who stand at the actor today; a person with two roles there is told twice. */
function contactsNow({ connection, clock }: StoreContext, actorId: string): ExportedContact[] {
  const today = todayIn(clock())
  return contactsOfActor(connection, actorId)
    .filter(({ anonymisedAt }) => anonymisedAt === null)
    .flatMap(({ id, name, phone, email, positions }) =>
      positions
        .filter((position) => position.actorId === actorId && (position.until === null || position.until >= today))
        .map(({ role }) => ({ id, name, role, phone, email }))
        .toSorted((a, b) => compareSwedish(a.role, b.role)),
    )
}

/** What is exported, in Swedish order, read in slices. Anonymised actors and people are left out: nothing is left to tell. */
export async function gather(context: StoreContext, actorIds: readonly string[] | null): Promise<Gathered> {
  const { connection, defaultModel } = context
  const turns = createTurns()
  const kinds = new Map(defaultModel.actorKinds.map(({ id, name }) => [id, name]))
  const wanted = actorIds === null ? null : new Set(actorIds)
  const ids = sql(connection, 'SELECT id FROM actor WHERE anonymised_at IS NULL ORDER BY name_key, id').pluck().all() as string[]
  const actors: ExportedActor[] = []
  const people = new Set<string>()
  for (const id of wanted === null ? ids : ids.filter((each) => wanted.has(each))) {
    const actor = findActor(connection, id)
    const contacts = contactsNow(context, id)
    if (actor) actors.push({ ...actor, kind: kinds.get(actor.kind) ?? actor.kind, contacts })
    for (const contact of contacts) people.add(contact.id)
    await turns()
  }
  return { actors, contactCount: people.size }
}
