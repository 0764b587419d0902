import { z } from 'zod'
import { findPersonalNumbers } from '../../text/personalNumber.ts'
import { findSensitive, SENSITIVE_KINDS } from '../../text/sensitive.ts'
import { type ColumnFields, type ImportField, importFieldSchema } from './fields.ts'
import type { TableRow } from './table.ts'

export const DELICATE_KINDS = ['personalNumber', ...SENSITIVE_KINDS] as const

/** Something in a row that seems to say too much of a person. It warns; the row can be imported all the same. */
export const delicateSchema = z.object({ field: importFieldSchema, kind: z.enum(DELICATE_KINDS) })
export type Delicate = z.infer<typeof delicateSchema>

/** Digits of a telephone number or an id may look like a *personnummer* by chance. */
const NEVER_ASKED: readonly ImportField[] = ['actorPhone', 'contactPhone', 'actorEmail', 'contactEmail', 'web', 'actorId', 'contactId']

/** Where people write whole sentences. */
const PROSE: readonly ImportField[] = ['notes', 'contactRole', 'tags']

const holdsNumber = (text: string): boolean => /\d{4}/.test(text) && findPersonalNumbers(text).length > 0

/** What in a row seems to say too much of a person, at most once for each column. */
export function delicateIn({ cells }: TableRow, fields: ColumnFields): Delicate[] {
  return fields.flatMap((field, column): Delicate[] => {
    const text = cells[column] ?? ''
    if (field === null || text === '' || NEVER_ASKED.includes(field)) return []
    if (holdsNumber(text)) return [{ field, kind: 'personalNumber' }]
    const [hit] = PROSE.includes(field) ? findSensitive(text) : []
    return hit ? [{ field, kind: hit.kind }] : []
  })
}

/** Fewer than this may be a slip in a cell or two. */
const FEWEST = 3
/** Enough rows to tell what a column is for. */
const ROWS_ASKED = 2_000

const isNumberAlone = (text: string): boolean => {
  const [hit] = text.length <= 20 ? findPersonalNumbers(text) : []
  return hit !== undefined && hit.text.trim() === text.trim()
}

/**
 * Columns that are there for *personnummer*: most of what they hold is nothing else. They are never read, whatever they
 * are said to hold, and so nothing of them is stored.
 */
export function columnsOfPersonalNumbers(rows: readonly TableRow[], fields: ColumnFields): number[] {
  const asked = rows.slice(0, ROWS_ASKED)
  return fields.flatMap((field, column) => {
    if (field === null || NEVER_ASKED.includes(field)) return []
    const filled = asked.map(({ cells }) => cells[column] ?? '').filter((text) => text.trim() !== '')
    const numbers = filled.filter(isNumberAlone).length
    return numbers >= Math.min(FEWEST, filled.length) && numbers > 0 && numbers * 2 >= filled.length ? [column] : []
  })
}
