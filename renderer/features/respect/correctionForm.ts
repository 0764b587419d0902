import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import type { CorrectedEntity, CorrectionInput } from '../../../shared/domain/respect/correction.ts'

/** What is corrected, as it stands now. */
export interface CorrectionSubject {
  readonly entity: CorrectedEntity
  readonly id: string
  readonly revision: number
  readonly fields: Readonly<Record<string, string>>
}

export const subjectOfContact = ({ id, revision, name, phone, email, source, notes }: Contact): CorrectionSubject => ({
  entity: 'contact',
  id,
  revision,
  fields: { name, phone, email, source, notes },
})

export const subjectOfActor = ({ id, revision, name, organisationNumber, address, area, web, phone, email, notes }: Actor): CorrectionSubject => ({
  entity: 'registerActor',
  id,
  revision,
  fields: { name, organisationNumber, address, area, web, phone, email, notes },
})

/** What the form holds. */
export interface CorrectionWriting {
  readonly fields: Readonly<Record<string, string>>
  readonly askedBy: string
  readonly askedOn: string
  readonly reason: string
  readonly forget: boolean
}

/** The call for what was written; the store checks every field. */
export function correctionInput(subject: CorrectionSubject, writing: CorrectionWriting, id: string): CorrectionInput {
  const { fields, forget, ...request } = writing
  const common = { id, entityId: subject.id, expectedRevision: subject.revision, keepOld: !forget, ...request }
  const field = (name: string): string => fields[name] ?? ''
  const shared = { name: field('name'), phone: field('phone'), email: field('email'), notes: field('notes') }
  if (subject.entity === 'contact') return { entity: 'contact', ...common, fields: { ...shared, source: field('source') } }
  const rest = { organisationNumber: field('organisationNumber'), address: field('address'), area: field('area'), web: field('web') }
  return { entity: 'registerActor', ...common, fields: { ...shared, ...rest } }
}

export const hasChanged = (subject: CorrectionSubject, { fields }: CorrectionWriting): boolean =>
  Object.entries(subject.fields).some(([name, value]) => fields[name] !== value)
