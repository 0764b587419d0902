import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, LIMITS, line, requiredLine, revisionSchema, text } from '../field.ts'
import { kronorSchema } from '../money.ts'
import { deviationNoteSchema } from './deviation.ts'
import { ENDS_BEFORE_START, endsInOrder } from './plan.ts'

/** insats, aktivitet: an activity belongs to the measure that stands nearest above it. */
export const PLAN_ITEM_KINDS = ['measure', 'activity'] as const
export const planItemKindSchema = z.enum(PLAN_ITEM_KINDS)
export type PlanItemKind = z.infer<typeof planItemKindSchema>

export const PLAN_ITEM_STATES = ['notStarted', 'ongoing', 'done', 'dropped'] as const
export const planItemStateSchema = z.enum(PLAN_ITEM_STATES)
export type PlanItemState = z.infer<typeof planItemStateSchema>

/** A proposal to do something: what for, by whom, at what cost, what is asked of the office, and when. */
export const planItemSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  planId: idSchema,
  revision: revisionSchema,
  kind: planItemKindSchema,
  /** Its place in the plan; only `arrange` changes it, so moving rows never disturbs what is being written. */
  position: z.number(),
  title: z.string(),
  purpose: z.string(),
  /** Who is responsible, as one reads it; also where an actor of the case is pointed out. */
  responsible: z.string(),
  responsibleActorId: idSchema.nullable(),
  costKronor: kronorSchema.nullable(),
  /** Money that is asked of the office; null = none. */
  askedKronor: kronorSchema.nullable(),
  /** What else is asked of the office: time, material, permits. */
  askedOther: z.string(),
  startsOn: isoDateSchema.nullable(),
  endsOn: isoDateSchema.nullable(),
  /** Themes of the dialogue that it answers. */
  themeIds: z.array(idSchema),
  /** How it goes; written in the execution phase only. */
  state: planItemStateSchema,
  progressPercent: z.int().min(0).max(100),
  progressNote: z.string(),
})
export type PlanItem = z.infer<typeof planItemSchema>

/** What is proposed, free of how it goes and where it stands in the list. */
export type PlanItemWriting = Omit<
  PlanItem,
  'id' | 'caseId' | 'planId' | 'revision' | 'position' | 'state' | 'progressPercent' | 'progressNote'
>

const MOST_THEMES = 30

export const planItemInputSchema = z
  .object({
    id: idSchema,
    caseId: idSchema,
    planId: idSchema,
    /** 0 = a new row. */
    expectedRevision: revisionSchema,
    /** Where a new row stands; an old one stays where it is. */
    position: z.number().min(0).max(1e9),
    kind: planItemKindSchema,
    title: requiredLine(LIMITS.title),
    purpose: text(),
    responsible: line(),
    responsibleActorId: idSchema.nullable(),
    costKronor: kronorSchema.nullable(),
    askedKronor: kronorSchema.nullable(),
    askedOther: text(2_000),
    startsOn: isoDateSchema.nullable(),
    endsOn: isoDateSchema.nullable(),
    themeIds: z.array(idSchema).max(MOST_THEMES).transform((ids) => [...new Set(ids)]),
    /** Why it departs from the plan that was decided on; asked for once that is frozen. */
    deviation: deviationNoteSchema.nullable(),
  })
  .refine(endsInOrder, ENDS_BEFORE_START)
export type PlanItemInput = z.input<typeof planItemInputSchema>

/** The words of an item, e.g. as the start of a form. */
export const writingOfItem = (item: PlanItem): PlanItemWriting => ({
  kind: item.kind,
  title: item.title,
  purpose: item.purpose,
  responsible: item.responsible,
  responsibleActorId: item.responsibleActorId,
  costKronor: item.costKronor,
  askedKronor: item.askedKronor,
  askedOther: item.askedOther,
  startsOn: item.startsOn,
  endsOn: item.endsOn,
  themeIds: item.themeIds,
})

export const emptyItem = (kind: PlanItemKind, title = ''): PlanItemWriting => ({
  kind,
  title,
  purpose: '',
  responsible: '',
  responsibleActorId: null,
  costKronor: null,
  askedKronor: null,
  askedOther: '',
  startsOn: null,
  endsOn: null,
  themeIds: [],
})
