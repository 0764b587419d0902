import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../../db/connection.ts'
import { phoneDigits } from '../../db/repositories/actors.ts'
import { sql } from '../../db/sql.ts'
import type { IncomingActor } from '../../../shared/domain/imports/incoming.ts'

const PAGE = 500
/** Legal forms and small words that one table writes and another leaves out. */
const LOOSE = new Set(['ab', 'hb', 'kb', 'aktiebolag', 'handelsbolag', 'ek', 'for', 'ekonomisk', 'ideell', 'forening', 'brf', 'bostadsrattsforening', 'bostadsrattsforeningen', 'bid', 'i', 'och', 'the', 'publ'])

/** A name without legal form, order of words and signs; '' where nothing else is left. */
export const looseName = (name: string): string =>
  foldForSearch(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LOOSE.has(word))
    .toSorted()
    .join(' ')

interface Known {
  readonly id: string
  readonly name: string
  readonly folded_name: string
  readonly folded_aliases: string
  readonly organisation_number: string
  readonly phone_digits: string
  readonly email_key: string
}

export type Found = { readonly how: 'id' | 'same' | 'similar'; readonly id: string } | null

/** The actors of the register, and those that rows further up in the table will make, by everything they are known by. */
export class KnownActors {
  private readonly ids = new Set<string>()
  /** Made by rows that carry an id of their own: two such are two actors, however alike. */
  private readonly exported = new Set<string>()
  private readonly byNumber = new Map<string, string>()
  private readonly byName = new Map<string, string>()
  private readonly byLooseName = new Map<string, string>()
  private readonly byPhone = new Map<string, string>()
  private readonly byEmail = new Map<string, string>()

  find(incoming: IncomingActor): Found {
    if (incoming.id !== null && this.ids.has(incoming.id)) return { how: 'id', id: incoming.id }
    const folded = foldForSearch(incoming.name)
    const number = incoming.organisationNumber === '' ? undefined : this.byNumber.get(incoming.organisationNumber)
    const isOther = (id: string) => incoming.id !== null && this.exported.has(id)
    const same = number ?? this.byName.get(folded)
    if (same !== undefined) return isOther(same) ? null : { how: 'same', id: same }
    const similar = this.byLooseName.get(looseName(incoming.name)) ?? this.byPhone.get(phoneDigits(incoming.phone)) ?? this.byEmail.get(incoming.email.toLowerCase())
    return similar === undefined || isOther(similar) ? null : { how: 'similar', id: similar }
  }

  /** Notes an actor that a row makes, so that later rows of the table find it. */
  add(id: string, incoming: IncomingActor): void {
    if (incoming.id !== null) this.exported.add(id)
    const { name, aliases, organisationNumber, phone, email } = incoming
    const folded = { folded_name: foldForSearch(name), folded_aliases: aliases.map(foldForSearch).join('\n') }
    this.note({ id, name, ...folded, organisation_number: organisationNumber, phone_digits: phoneDigits(phone), email_key: email.toLowerCase() })
  }

  note(known: Known): void {
    const put = (map: Map<string, string>, key: string) => {
      if (key !== '' && !map.has(key)) map.set(key, known.id)
    }
    this.ids.add(known.id)
    put(this.byNumber, known.organisation_number)
    put(this.byName, known.folded_name)
    for (const alias of known.folded_aliases.split('\n')) put(this.byName, alias)
    put(this.byLooseName, looseName(known.name))
    put(this.byPhone, known.phone_digits)
    put(this.byEmail, known.email_key)
  }
}

/** Reads the register in slices. */
export async function readKnownActors(connection: Connection, turns: () => Promise<void> | undefined): Promise<KnownActors> {
  const known = new KnownActors()
  const page = sql(
    connection,
    `SELECT id, name, folded_name, folded_aliases, organisation_number, phone_digits, email_key FROM actor
     WHERE id > ? AND anonymised_at IS NULL ORDER BY id LIMIT ${PAGE}`,
  )
  for (let rows = page.all('') as Known[]; rows.length > 0; rows = page.all(rows.at(-1)?.id ?? '') as Known[]) {
    for (const row of rows) known.note(row)
    await turns()
  }
  return known
}
