import type { CaseActor } from '../../../shared/domain/actor.ts'
import { createMatchRank, foldForSearch } from '../../../shared/text/fold.ts'
import { compareSwedish } from '../../../shared/text/sortKey.ts'
import type { Connection } from '../../db/connection.ts'
import { actorsHolding } from '../../db/repositories/actors.ts'
import { contactsOfActor } from '../../db/repositories/contacts.ts'

const SUGGESTED = 10
/** Ranked in code, so more are read than shown. */
const RANKED = 400

type Suggestion = Pick<CaseActor, 'name' | 'kind' | 'contactName' | 'phone' | 'email'>

/** Actors of the register whose name or alias holds the text, best first. */
export function rankedActors(connection: Connection, text: string, limit: number = SUGGESTED) {
  const words = foldForSearch(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const rank = createMatchRank(text)
  const rankOf = ({ name, aliases }: { name: string; aliases: string[] }) =>
    Math.min(...[name, ...aliases].map((each) => rank(each) ?? Number.MAX_SAFE_INTEGER))
  return actorsHolding(connection, words, RANKED)
    .map((actor) => ({ actor, rank: rankOf(actor) }))
    .toSorted((a, b) => a.rank - b.rank || compareSwedish(a.actor.name, b.actor.name))
    .slice(0, limit)
    .map(({ actor }) => actor)
}

/** The same with the person who speaks for each, for the line in a case. */
export const suggestCaseActors = (connection: Connection, text: string): Suggestion[] =>
  rankedActors(connection, text).map(({ id, name, kind, phone, email }) => {
    const contact = contactsOfActor(connection, id).find(({ positions }) =>
      positions.some((each) => each.actorId === id && each.until === null),
    )
    return { name, kind, contactName: contact?.name ?? '', phone: contact?.phone ?? phone, email: contact?.email ?? email }
  })
