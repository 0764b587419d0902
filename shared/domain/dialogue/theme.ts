import { z } from 'zod'
import { idSchema, requiredLine, revisionSchema } from '../field.ts'

/** What opinions are sorted by within a case. An opinion can stand under many. */
export const themeSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  name: z.string(),
  /** The user's own order, which is also the order of the keys that code it. */
  position: z.number(),
})
export type Theme = z.infer<typeof themeSchema>

export const themeInputSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  /** 0 = a new theme. */
  expectedRevision: revisionSchema,
  name: requiredLine(80),
  position: z.number(),
})
export type ThemeInput = z.input<typeof themeInputSchema>

/** Two names that differ only in case are one theme; å, ä and ö are letters of their own. */
export const themeNameKey = (name: string): string => name.trim().toLocaleLowerCase('sv')

/** All that makes a removal or a merge of a theme undone. */
export const removedThemeSchema = z.object({
  theme: themeSchema,
  opinionIds: z.array(idSchema).max(200_000),
  planItemIds: z.array(idSchema).max(10_000),
  /** Set where it was merged into another: what the other did not have before. */
  mergedInto: z
    .object({ themeId: idSchema, addedOpinionIds: z.array(idSchema).max(200_000), addedPlanItemIds: z.array(idSchema).max(10_000) })
    .nullable(),
})
export type RemovedTheme = z.infer<typeof removedThemeSchema>

/** The same on its way back, from the window: its name is held to what a name is. */
export const restoredThemeSchema = removedThemeSchema.extend({ theme: themeSchema.extend({ name: requiredLine(80) }) })
