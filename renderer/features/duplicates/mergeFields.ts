import { ACTOR_FIELDS, CONTACT_FIELDS, type Side } from '../../../shared/domain/duplicates/merging.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import { estimateNames, preferredWayNames } from '../../../shared/text/catalogue/contacts.ts'
import { mergeText } from '../../../shared/text/catalogue/duplicates.ts'
import { actorKindName } from '../../../shared/text/catalogue/register.ts'

/** One field of the two, as it is shown side by side. */
export interface MergeField {
  readonly field: string
  readonly label: string
  readonly first: string
  readonly second: string
  /** Whether it says nothing, or has not been set. */
  readonly firstEmpty: boolean
  readonly isText: boolean
}

export type Choices = Readonly<Record<string, Side>>

export const actorFieldsOf = (first: Actor, second: Actor, model: ProcessModel): MergeField[] =>
  ACTOR_FIELDS.map((field) => ({
    field,
    label: mergeText.actorFields[field],
    first: field === 'kind' ? actorKindName(model, first.kind) : first[field],
    second: field === 'kind' ? actorKindName(model, second.kind) : second[field],
    firstEmpty: first[field] === '',
    isText: field === 'notes',
  }))

function shown(contact: Contact, field: (typeof CONTACT_FIELDS)[number]): string {
  if (field === 'preferredWay') return preferredWayNames[contact.preferredWay]
  if (field === 'influence' || field === 'interest') return estimateNames[contact[field]]
  if (field === 'source') return [contact.source, contact.sourceOn].filter(Boolean).join(' ')
  return contact[field]
}

export const contactFieldsOf = (first: Contact, second: Contact): MergeField[] =>
  CONTACT_FIELDS.map((field) => ({
    field,
    label: mergeText.contactFields[field],
    first: shown(first, field),
    second: shown(second, field),
    firstEmpty: ['', 'notSet'].includes(first[field]),
    isText: field === 'notes',
  }))

/** The first one's details, the other's where the first has none, and both notes. */
export const proposedChoices = (fields: readonly MergeField[]): Choices =>
  Object.fromEntries(
    fields.map(({ field, firstEmpty, isText, first, second }): [string, Side] => [
      field,
      firstEmpty ? 'loser' : isText && first !== second && second !== '' ? 'both' : 'winner',
    ]),
  )
