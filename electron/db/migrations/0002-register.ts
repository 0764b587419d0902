import { newId } from '../../../shared/newId.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import { swedishSortKey } from '../../../shared/text/sortKey.ts'
import type { Connection } from '../connection.ts'

/** The register of actors: organisations, the people at them, what they are in cases and what they have promised. */
const SCHEMA = `
CREATE TABLE actor (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  organisation_number TEXT NOT NULL,
  address TEXT NOT NULL,
  area TEXT NOT NULL,
  area_key TEXT NOT NULL,
  web TEXT NOT NULL,
  -- The organisation's own number and address; a person's are on the contact.
  phone TEXT NOT NULL,
  phone_digits TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  notes TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  folded_aliases TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  anonymised_at TEXT
) STRICT;
CREATE INDEX actor_name ON actor (name_key, id);
CREATE INDEX actor_folded ON actor (folded_name);
CREATE INDEX actor_area ON actor (area_key, name_key, id);
CREATE INDEX actor_phone ON actor (phone_digits) WHERE phone_digits <> '';
CREATE INDEX actor_email ON actor (email_key) WHERE email_key <> '';
CREATE INDEX actor_organisation_number ON actor (organisation_number) WHERE organisation_number <> '';

CREATE TABLE actor_tag (
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (tag, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_tag_actor ON actor_tag (actor_id);

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  phone TEXT NOT NULL,
  -- Digits only, so that two ways of writing one number are found to be one.
  phone_digits TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  preferred_way TEXT NOT NULL CHECK (preferred_way IN ('notSet', 'phone', 'email', 'letter', 'meeting')),
  source TEXT NOT NULL,
  source_on TEXT,
  influence TEXT NOT NULL CHECK (influence IN ('notSet', 'low', 'medium', 'high')),
  interest TEXT NOT NULL CHECK (interest IN ('notSet', 'low', 'medium', 'high')),
  notes TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  anonymised_at TEXT
) STRICT;
CREATE INDEX contact_name ON contact (name_key, id);
CREATE INDEX contact_phone ON contact (phone_digits) WHERE phone_digits <> '';
CREATE INDEX contact_email ON contact (email_key) WHERE email_key <> '';

CREATE TABLE contact_position (
  id TEXT PRIMARY KEY,
  contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  since TEXT,
  until TEXT
) STRICT;
CREATE INDEX contact_position_contact ON contact_position (contact_id);
CREATE INDEX contact_position_actor ON contact_position (actor_id);

CREATE TABLE case_role (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  contact_id TEXT REFERENCES contact (id) ON DELETE SET NULL,
  role TEXT NOT NULL CHECK (role IN ('initiator', 'interested', 'participant', 'responsibleGroup', 'financier',
    'driving', 'affected', 'coOpted')),
  since TEXT,
  until TEXT,
  conflict_note TEXT NOT NULL
) STRICT;
CREATE INDEX case_role_case ON case_role (case_id);
CREATE INDEX case_role_actor ON case_role (actor_id);
CREATE INDEX case_role_role ON case_role (role, actor_id);

CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  kind TEXT NOT NULL CHECK (kind IN ('money', 'resources', 'activities')),
  amount_kronor INTEGER CHECK (amount_kronor >= 0),
  description TEXT NOT NULL CHECK (description <> ''),
  due_on TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'changed')),
  state_reason TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_case ON commitment (case_id);
CREATE INDEX commitment_actor ON commitment (actor_id);
`

interface OldRow {
  id: string
  case_id: string
  revision: number
  name: string
  kind: string
  contact_name: string
  phone: string
  email: string
  involvement: 'inArea' | 'collaborating'
}

/** Digits only, with +46 as 0, as the register keeps them. */
const digits = (phone: string): string => phone.replace(/^\s*(\+|00)46/, '0').replace(/\D/g, '')

type Numbers = Pick<OldRow, 'phone' | 'email'>

/** Rows of the first schema, one per case and actor, become actors shared between cases: same name, same actor. */
class Move {
  private readonly connection: Connection
  private readonly now: string
  private readonly actors = new Map<string, string>()
  private readonly contacts = new Map<string, string>()

  constructor(connection: Connection) {
    this.connection = connection
    this.now = new Date().toISOString()
  }

  run(): void {
    const rows = this.connection.prepare('SELECT * FROM case_actor ORDER BY id').all() as OldRow[]
    const role = this.connection.prepare(
      `INSERT INTO case_role (id, revision, case_id, actor_id, contact_id, role, since, until, conflict_note)
       VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, '')`,
    )
    for (const row of rows) {
      const actorId = this.actorOf(row)
      const contactId = row.contact_name === '' ? null : this.contactOf(row, actorId)
      role.run(row.id, row.revision, row.case_id, actorId, contactId, row.involvement === 'inArea' ? 'affected' : 'participant')
    }
  }

  private actorOf({ name, kind, phone, email, contact_name }: OldRow): string {
    const folded = foldForSearch(name)
    // A number without a person's name is the organisation's own.
    const own = contact_name === '' ? { phone, email } : { phone: '', email: '' }
    const known = this.actors.get(folded)
    if (known) {
      this.connection.prepare("UPDATE actor SET kind = ? WHERE id = ? AND kind = ''").run(kind, known)
      this.addNumbers('actor', known, own)
      return known
    }
    const id = newId()
    this.connection
      .prepare(
        `INSERT INTO actor (id, revision, name, name_key, folded_name, kind, organisation_number, address, area, area_key, web,
           phone, phone_digits, email, email_key, notes, aliases, folded_aliases, tags, created_at,
           updated_at, anonymised_at)
         VALUES (@id, 1, @name, @key, @folded, @kind, '', '', '', '', '', @phone, @digits, @email, @emailKey, '', '[]', '', '[]',
           @now, @now, NULL)`,
      )
      .run({
        id,
        name,
        key: swedishSortKey(name),
        folded,
        kind,
        ...own,
        digits: digits(own.phone),
        emailKey: own.email.toLowerCase(),
        now: this.now,
      })
    this.actors.set(folded, id)
    return id
  }

  /** Numbers that another row had of the same one: they fill what is empty, and else are kept among the notes. */
  private addNumbers(table: 'actor' | 'contact', id: string, { phone, email }: Numbers): void {
    const now = this.connection.prepare(`SELECT phone, email FROM ${table} WHERE id = ?`).get(id) as Numbers
    const others = [...(now.phone && digits(now.phone) !== digits(phone) ? [phone] : []), ...(now.email && now.email !== email ? [email] : [])]
    this.connection
      .prepare(
        `UPDATE ${table} SET phone = @phone, phone_digits = @digits, email = @email, email_key = @emailKey,
           notes = CASE WHEN @others = '' OR instr(notes, @others) > 0 THEN notes ELSE trim(notes || char(10) || @others, char(10)) END
         WHERE id = @id`,
      )
      .run({
        id,
        phone: now.phone || phone,
        digits: digits(now.phone || phone),
        email: now.email || email,
        emailKey: (now.email || email).toLowerCase(),
        others: others.filter(Boolean).join('\n'),
      })
  }

  private contactOf(row: OldRow, actorId: string): string {
    const key = `${actorId} ${foldForSearch(row.contact_name)}`
    const known = this.contacts.get(key)
    if (known) {
      this.addNumbers('contact', known, row)
      return known
    }
    const id = newId()
    this.connection
      .prepare(
        `INSERT INTO contact (id, revision, name, name_key, folded_name, phone, phone_digits, email, email_key, preferred_way, source,
           source_on, influence, interest, notes, created_at, updated_at, anonymised_at)
         VALUES (@id, 1, @name, @key, @folded, @phone, @digits, @email, @emailKey, 'notSet', '', NULL, 'notSet', 'notSet', '',
           @now, @now, NULL)`,
      )
      .run({
        id,
        name: row.contact_name,
        key: swedishSortKey(row.contact_name),
        folded: foldForSearch(row.contact_name),
        phone: row.phone,
        digits: digits(row.phone),
        email: row.email,
        emailKey: row.email.toLowerCase(),
        now: this.now,
      })
    this.connection
      .prepare(`INSERT INTO contact_position (id, contact_id, actor_id, role, since, until) VALUES (?, ?, ?, '', NULL, NULL)`)
      .run(newId(), id, actorId)
    this.contacts.set(key, id)
    return id
  }
}

export const register = {
  version: 2,
  name: '0002-register',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
    new Move(connection).run()
    connection.exec('DROP TABLE case_actor')
  },
} as const
