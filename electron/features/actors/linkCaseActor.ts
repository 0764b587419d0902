import type { CaseActor } from '../../../shared/domain/actor.ts'
import { type Actor, emptyActor } from '../../../shared/domain/register/actor.ts'
import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import { wantsToCollaborate } from '../../../shared/domain/register/caseRole.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import { newId } from '../../../shared/newId.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../../db/connection.ts'
import { deleteActor, findActor, findActorByName, saveActor } from '../../db/repositories/actors.ts'
import { speaksOnlyHere, standsOnlyHere } from '../../db/repositories/caseActors.ts'
import { findCaseRole, saveCaseRole } from '../../db/repositories/caseRoles.ts'
import { contactsOfActor, deleteContact, findContact, saveContact } from '../../db/repositories/contacts.ts'
import type { Work } from '../../work/write.ts'

/**
 * Ties the line that one writes in a case to the register. A name that the register knows is that actor; any other is
 * a new one. While a name is being typed it is many names after one another, so an actor that nothing else rests on
 * is renamed, and one that others rest on is never touched by a new spelling here.
 */
export class CaseActorLink {
  private readonly connection: Connection
  private readonly work: Work

  constructor(connection: Connection, work: Work) {
    this.connection = connection
    this.work = work
  }

  /** False where somebody saved in between. */
  save(row: CaseActor, expectedRevision: number): boolean {
    const before = findCaseRole(this.connection, row.id)
    // Before anything is written: the register must not hold what a refused line would have needed.
    if ((before?.revision ?? 0) !== expectedRevision) return false
    const actor = this.actorFor(row, before)
    const contact = this.contactFor(row, actor, before)
    if (!contact) this.keepOwnNumbers(row, actor, before)
    const involved = before && wantsToCollaborate(before.role) === (row.involvement === 'collaborating')
    const role: CaseRole = {
      id: row.id,
      revision: row.revision,
      caseId: row.caseId,
      caseTitle: '',
      actorId: actor.id,
      actorName: actor.name,
      contactId: contact?.id ?? null,
      role: involved ? before.role : row.involvement === 'collaborating' ? 'participant' : 'affected',
      since: before?.since ?? null,
      until: before?.until ?? null,
      conflictNote: before?.conflictNote ?? '',
    }
    if (!saveCaseRole(this.connection, role, expectedRevision)) return false
    this.sweep(before, actor.id, contact?.id ?? null)
    return true
  }

  private actorFor({ name, kind, id }: CaseActor, before: CaseRole | null): Actor {
    const present = before ? findActor(this.connection, before.actorId) : null
    if (present && foldForSearch(present.name) === foldForSearch(name)) return this.withKind(this.renamed(present, name, id), kind)
    const known = findActorByName(this.connection, name)
    // A name that is passed on the way to a longer one must not change what it meets.
    if (known) return known.kind === '' ? this.withKind(known, kind) : known
    if (present && standsOnlyHere(this.connection, present.id, id)) return this.change(present, { name, kind })
    return this.create(name, kind)
  }

  /** Another way of writing the same name: taken over only where nobody else relies on the present one. */
  private renamed(actor: Actor, name: string, roleId: string): Actor {
    const isOurs = actor.name !== name && standsOnlyHere(this.connection, actor.id, roleId)
    return isOurs ? this.change(actor, { name }) : actor
  }

  private withKind = (actor: Actor, kind: string): Actor =>
    kind === '' || kind === actor.kind ? actor : this.change(actor, { kind })

  private create(name: string, kind: string): Actor {
    const { now } = this.work
    const { aliases, tags, ...empty } = emptyActor
    const actor: Actor = {
      ...empty,
      aliases: [...aliases],
      tags: [...tags],
      name,
      kind,
      id: newId(),
      revision: 1,
      createdAt: now,
      updatedAt: now,
      anonymisedAt: null,
    }
    saveActor(this.connection, actor, 0)
    this.work.record({ caseId: null, entity: 'registerActor', entityId: actor.id, before: null, after: actor })
    return actor
  }

  private change(actor: Actor, fields: Partial<Actor>): Actor {
    const after = { ...actor, ...fields, revision: actor.revision + 1, updatedAt: this.work.now }
    saveActor(this.connection, after, actor.revision)
    this.work.record({ caseId: null, entity: 'registerActor', entityId: actor.id, before: actor, after })
    return after
  }

  /**
   * Without a person's name a number is the organisation's own. A line without numbers has only not been filled in where
   * others rest on the actor too: it must not empty what the register knows. Numbers of another actor, whose name was
   * passed on the way to this one, do not come along.
   */
  private keepOwnNumbers(row: CaseActor, actor: Actor, before: CaseRole | null): void {
    const left = before && before.actorId !== actor.id ? findActor(this.connection, before.actorId) : null
    const isPassedOn = left !== null && !standsOnlyHere(this.connection, left.id, row.id)
    const mayEmpty = standsOnlyHere(this.connection, actor.id, row.id)
    const kept = (field: 'phone' | 'email'): string => {
      if (isPassedOn && row[field] === left[field]) return actor[field]
      return row[field] === '' && !mayEmpty ? actor[field] : row[field]
    }
    const [phone, email] = [kept('phone'), kept('email')]
    if (phone !== actor.phone || email !== actor.email) this.change(actor, { phone, email })
  }

  private contactFor(row: CaseActor, actor: Actor, before: CaseRole | null): Contact | null {
    if (row.contactName === '') return null
    const { phone, email, contactName: name } = row
    const present = before?.contactId ? findContact(this.connection, before.contactId) : null
    const stays = present?.positions.some(({ actorId }) => actorId === actor.id) ?? false
    if (present && stays && (present.name === name || speaksOnlyHere(this.connection, present.id, row.id)))
      return this.changeContact(present, { name, phone, email })
    const folded = foldForSearch(name)
    const known = contactsOfActor(this.connection, actor.id).find((each) => foldForSearch(each.name) === folded)
    if (known) return this.changeContact(known, { phone: phone || known.phone, email: email || known.email })
    return this.createContact({ name, phone, email }, actor)
  }

  private changeContact(contact: Contact, fields: Pick<Partial<Contact>, 'name' | 'phone' | 'email'>): Contact {
    const after = { ...contact, ...fields, revision: contact.revision + 1, updatedAt: this.work.now }
    if (JSON.stringify({ ...contact, ...fields }) === JSON.stringify(contact)) return contact
    saveContact(this.connection, after, contact.revision)
    this.work.record({ caseId: null, entity: 'contact', entityId: contact.id, before: contact, after })
    return after
  }

  private createContact(fields: Pick<Contact, 'name' | 'phone' | 'email'>, actor: Actor): Contact {
    const { now } = this.work
    const contact: Contact = {
      ...fields,
      id: newId(),
      revision: 1,
      preferredWay: 'notSet',
      source: '',
      sourceOn: null,
      influence: 'notSet',
      interest: 'notSet',
      notes: '',
      positions: [{ id: newId(), actorId: actor.id, actorName: actor.name, role: '', since: null, until: null }],
      createdAt: now,
      updatedAt: now,
      anonymisedAt: null,
    }
    saveContact(this.connection, contact, 0)
    this.work.record({ caseId: null, entity: 'contact', entityId: contact.id, before: null, after: contact })
    return contact
  }

  /** What a half-typed name left in the register goes again, unless something has come to rest on it. */
  private sweep(before: CaseRole | null, actorId: string, contactId: string | null): void {
    if (before?.contactId && before.contactId !== contactId && speaksOnlyHere(this.connection, before.contactId, before.id)) {
      const left = findContact(this.connection, before.contactId)
      if (left && deleteContact(this.connection, left.id, left.revision))
        this.work.record({ caseId: null, entity: 'contact', entityId: left.id, before: left, after: null })
    }
    if (before && before.actorId !== actorId && standsOnlyHere(this.connection, before.actorId, before.id)) {
      const left = findActor(this.connection, before.actorId)
      if (left && deleteActor(this.connection, left.id, left.revision))
        this.work.record({ caseId: null, entity: 'registerActor', entityId: left.id, before: left, after: null })
    }
  }
}
