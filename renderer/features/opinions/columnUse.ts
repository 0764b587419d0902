import type { OpinionColumns } from '../../../shared/domain/dialogue/opinionTable.ts'

export const COLUMN_USES = ['none', 'text', 'group', 'date'] as const
export type ColumnUse = (typeof COLUMN_USES)[number]

export const usedFor = ({ text, group, date }: OpinionColumns, at: number): ColumnUse =>
  text.includes(at) ? 'text' : group === at ? 'group' : date === at ? 'date' : 'none'

/** Gives a column a use. Only one column tells the group, and only one the date; any number holds opinions. */
export function withColumn({ text, group, date }: OpinionColumns, at: number, use: ColumnUse): OpinionColumns {
  const others = text.filter((each) => each !== at)
  return {
    text: use === 'text' ? [...others, at].toSorted((a, b) => a - b) : others,
    group: use === 'group' ? at : group === at ? null : group,
    date: use === 'date' ? at : date === at ? null : date,
  }
}
