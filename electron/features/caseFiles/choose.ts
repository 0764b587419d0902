import { kindOfTable } from '../../db/caseFiles/tables.ts'
import { choiceId } from './apply.ts'
import type { Difference } from './compare.ts'
import type { Session } from './desk.ts'

export interface Wanted {
  readonly rowId: string | null
  readonly field: string | null
  readonly kind: string | null
  readonly state: string | null
  readonly isTaken: boolean
}

const isMeant = ({ id, table, state }: Difference, wanted: Wanted): boolean => {
  if (wanted.rowId !== null) return id === wanted.rowId
  return (wanted.kind === null || kindOfTable(table) === wanted.kind) && (wanted.state === null || state === wanted.state)
}

/** Chooses for a row or one of its fields, or for all rows of a kind and a state. */
export function choose({ compared, choices }: Session, wanted: Wanted): void {
  for (const each of compared.differences.filter((difference) => !difference.isQuiet && isMeant(difference, wanted))) {
    if (wanted.field === null) choices.set(choiceId(each.id, null), wanted.isTaken)
    for (const { field } of each.fields) if (wanted.field === null || field === wanted.field) choices.set(choiceId(each.id, field), wanted.isTaken)
  }
}
