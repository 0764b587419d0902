import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, line, requiredLine, revisionSchema, text } from '../field.ts'

/**
 * Forms of collaboration that are known by name; any other word is as good.
 * @source the overview of forms in place development in Västra Götaland, 2016-2019
 */
export const ORGANISATION_FORMS = ['network', 'association', 'bid', 'cultureSystem', 'iop'] as const
export type KnownForm = (typeof ORGANISATION_FORMS)[number]

/** How the actors are organised from a day on: they choose, and it may change during the case (rule 7 of the model). */
export const organisationFormSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  /** One of the known forms, or the user's own word. */
  form: z.string(),
  /** What it calls itself. */
  name: z.string(),
  sinceOn: isoDateSchema,
  note: z.string(),
})
export type OrganisationForm = z.infer<typeof organisationFormSchema>

export const organisationFormInputSchema = z.object({
  id: idSchema,
  /** 0 = a new form. */
  expectedRevision: revisionSchema,
  caseId: idSchema,
  form: requiredLine(60),
  name: line(),
  sinceOn: isoDateSchema,
  note: text(2_000),
})
export type OrganisationFormInput = z.input<typeof organisationFormInputSchema>

/** The form in force on a day: the latest that has begun; null before the first. */
export const formOn = (forms: readonly OrganisationForm[], day: string): OrganisationForm | null =>
  forms.filter(({ sinceOn }) => sinceOn <= day).toSorted((a, b) => a.sinceOn.localeCompare(b.sinceOn) || a.id.localeCompare(b.id)).at(-1) ?? null

/**
 * Whether the actors have formed an association at any time: then the follow-up also needs its annual report and its
 * financial report, also where it has been dissolved since.
 * @source domain rule 7 of the model adopted by tekniska nämnden, 2020-12-15
 */
export const hasFormedAssociation = (forms: readonly Pick<OrganisationForm, 'form'>[]): boolean =>
  forms.some(({ form }) => form === 'association')
