// Indicators along two axes. The axes and their steps are the user's own words: none are given.
import { z } from 'zod'
import { idSchema, line, revisionSchema } from '../field.ts'

/** Steps along an axis. */
export const MOST_STEPS = 6
const MOST_PLACED = 200

const axisSchema = z.object({ name: z.string(), steps: z.array(z.string()) })

const placementSchema = z.object({
  indicatorId: idSchema,
  /** Which step along each axis, from 0. */
  column: z.int().min(0).max(MOST_STEPS - 1),
  row: z.int().min(0).max(MOST_STEPS - 1),
})
export type Placement = z.infer<typeof placementSchema>

export const matrixContentSchema = z.object({
  columns: axisSchema,
  rows: axisSchema,
  /** Each indicator stands in one square at most. */
  placements: z.array(placementSchema),
})
export type MatrixContent = z.infer<typeof matrixContentSchema>

export const matrixSchema = matrixContentSchema.extend({
  caseId: idSchema,
  /** 0 = nothing named yet. */
  revision: revisionSchema,
})
export type IndicatorMatrix = z.infer<typeof matrixSchema>

/** Steps without a name stay: placements go by their number. */
const axisInput = z.object({ name: line(80), steps: z.array(line(80)).max(MOST_STEPS) })

const once = (placements: readonly Placement[]): boolean => new Set(placements.map(({ indicatorId }) => indicatorId)).size === placements.length

export const matrixInputSchema = z.object({
  caseId: idSchema,
  expectedRevision: revisionSchema,
  columns: axisInput,
  rows: axisInput,
  placements: z.array(placementSchema).max(MOST_PLACED).refine(once, { message: 'invalid' }),
})
export type MatrixInput = z.input<typeof matrixInputSchema>

export const emptyMatrix = (caseId: string): IndicatorMatrix => ({
  caseId,
  revision: 0,
  columns: { name: '', steps: [] },
  rows: { name: '', steps: [] },
  placements: [],
})

/** Whether both axes have steps, so that there is a square to stand in. */
export const hasSquares = ({ columns, rows }: Pick<MatrixContent, 'columns' | 'rows'>): boolean =>
  columns.steps.length > 0 && rows.steps.length > 0

/** The indicators in a square, in their own order. One whose step was taken away stands in none. */
export const idsInSquare = ({ placements }: Pick<MatrixContent, 'placements'>, column: number, row: number): string[] =>
  placements.filter((each) => each.column === column && each.row === row).map(({ indicatorId }) => indicatorId)

/** The square of an indicator, or null where it stands in none of those that are there. */
export function squareOf({ columns, rows, placements }: MatrixContent, indicatorId: string): Pick<Placement, 'column' | 'row'> | null {
  const found = placements.find((each) => each.indicatorId === indicatorId)
  if (!found || found.column >= columns.steps.length || found.row >= rows.steps.length) return null
  return { column: found.column, row: found.row }
}
