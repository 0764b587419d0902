export const EXPORT_FORMATS = ['xlsx', 'csv', 'vcard'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What an export tells of an actor. Estimates of influence and interest, and notes about a person, are in no part of it. */
export interface ExportedActor {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** The kind's name. */
  readonly kind: string
  readonly organisationNumber: string
  readonly address: string
  readonly area: string
  readonly web: string
  readonly phone: string
  readonly email: string
  readonly tags: readonly string[]
  readonly notes: string
  readonly contacts: readonly ExportedContact[]
}

export interface ExportedContact {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly phone: string
  readonly email: string
}
