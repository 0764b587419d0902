import type { IncomingActor } from '../../../shared/domain/imports/incoming.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../../db/connection.ts'
import { phoneDigits } from '../../db/repositories/actors.ts'
import { eachNameKey } from '../../db/repositories/imports.ts'
import { sql } from '../../db/sql.ts'
import { refreshSomeNameKeys, similarActors } from '../duplicates/index.ts'
import { MadeActors, type Sought, soughtOf } from './madeActors.ts'

const PAGE = 500

interface Known {
  readonly id: string
  readonly folded_name: string
  readonly folded_aliases: string
  readonly organisation_number: string
  readonly phone_digits: string
  readonly email_key: string
}

export type Found = { readonly how: 'id' | 'same' | 'similar'; readonly id: string } | null

/** The actors of the register, and those that rows further up in the table will make, by everything they are known by. */
export class KnownActors {
  private readonly connection: Connection
  private readonly ids = new Set<string>()
  /** Made by rows that carry an id of their own: two such are two actors, however alike. */
  private readonly exported = new Set<string>()
  private readonly byNumber = new Map<string, string>()
  private readonly byName = new Map<string, string>()
  private readonly made = new MadeActors()
  /** Keys, numbers and addresses that somebody in the register has: most rows share none, and need not be asked about. */
  private readonly inRegister = new Set<number | string>()
  private readonly sought = new WeakMap<IncomingActor, Sought>()

  constructor(connection: Connection) {
    this.connection = connection
  }

  find(incoming: IncomingActor): Found {
    if (incoming.id !== null && this.ids.has(incoming.id)) return { how: 'id', id: incoming.id }
    const number = incoming.organisationNumber === '' ? undefined : this.byNumber.get(incoming.organisationNumber)
    const isOther = (id: string) => incoming.id !== null && this.exported.has(id)
    const same = number ?? this.byName.get(foldForSearch(incoming.name))
    if (same !== undefined) return isOther(same) ? null : { how: 'same', id: same }
    const id = this.similar(incoming, isOther)
    return id === null ? null : { how: 'similar', id }
  }

  private similar(incoming: IncomingActor, isOther: (id: string) => boolean): string | null {
    const sought = this.soughtOf(incoming)
    const [there] = this.mayBeThere(sought, incoming) ? similarActors(this.connection, incoming) : []
    const made = this.made.similar(sought, isOther)
    return (made?.score ?? 0) > (there?.score ?? 0) ? (made?.id ?? null) : (there?.id ?? null)
  }

  private soughtOf(incoming: IncomingActor): Sought {
    const known = this.sought.get(incoming) ?? soughtOf(incoming)
    this.sought.set(incoming, known)
    return known
  }

  private mayBeThere({ nameKeys }: Sought, { phone, email }: IncomingActor): boolean {
    return nameKeys.some((key) => this.inRegister.has(key)) || this.inRegister.has(phoneDigits(phone)) || this.inRegister.has(email.toLowerCase())
  }

  /** Notes an actor that a row makes, so that later rows of the table find it. */
  add(id: string, incoming: IncomingActor): void {
    if (incoming.id !== null) this.exported.add(id)
    this.noteNames({ id, folded_name: foldForSearch(incoming.name), folded_aliases: incoming.aliases.map(foldForSearch).join('\n'), organisation_number: incoming.organisationNumber })
    this.made.add(id, this.soughtOf(incoming))
  }

  noteNameKey(key: number): void {
    this.inRegister.add(key)
  }

  note(known: Known): void {
    this.noteNames(known)
    for (const fact of [known.phone_digits, known.email_key]) if (fact !== '') this.inRegister.add(fact)
  }

  private noteNames(known: Omit<Known, 'phone_digits' | 'email_key'>): void {
    const put = (map: Map<string, string>, key: string) => {
      if (key !== '' && !map.has(key)) map.set(key, known.id)
    }
    this.ids.add(known.id)
    put(this.byNumber, known.organisation_number)
    put(this.byName, known.folded_name)
    for (const alias of known.folded_aliases.split('\n')) put(this.byName, alias)
  }
}

/** Reads the register in slices, and brings the keys up to date that likenesses are looked up by. */
export async function readKnownActors(connection: Connection, turns: () => Promise<void> | undefined): Promise<KnownActors> {
  while (refreshSomeNameKeys(connection)) await turns()
  const known = new KnownActors(connection)
  const page = sql(
    connection,
    `SELECT id, folded_name, folded_aliases, organisation_number, phone_digits, email_key FROM actor
     WHERE id > ? AND anonymised_at IS NULL ORDER BY id LIMIT ${PAGE}`,
  )
  for (let rows = page.all('') as Known[]; rows.length > 0; rows = page.all(rows.at(-1)?.id ?? '') as Known[]) {
    for (const row of rows) known.note(row)
    await turns()
  }
  await eachNameKey(connection, turns, (key) => known.noteNameKey(key))
  return known
}
