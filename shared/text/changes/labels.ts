// What the fields of the change log are called: the words of the form that each is written in.
import { isChangeKind } from '../../domain/changes/kinds.ts'
import { caseFields } from '../catalogue/changes/caseFields.ts'
import { commonFields } from '../catalogue/changes/commonFields.ts'
import { followUpFields } from '../catalogue/changes/followUpFields.ts'
import { workFields } from '../catalogue/changes/workFields.ts'
import { placedLabels } from '../catalogue/changes/placedFields.ts'

const LABELS = { ...caseFields, ...workFields, ...followUpFields }

/** Copies of rows stand with the names of their columns: `held_on` is `heldOn`. */
export const asFieldName = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Ids and stamps that say nothing of what was done, and the copies that search and sorting make. */
const SILENT = new Set(['id', 'revision', 'caseId', 'caseTitle', 'createdAt', 'updatedAt', 'savedAt', 'notedAt', 'sha256', 'notesRevision', 'correctionId', 'notedIn', 'modelKey', 'prefilled'])
const DERIVED = /(?:^searchText$|^folded[A-Z]|Key$|Digits$)/

/** Whether a field tells a reader anything; one that was changed by itself is always told. */
export const tellsSomething = (field: string): boolean => !SILENT.has(asFieldName(field)) && !DERIVED.test(asFieldName(field))

/** The label of a field by its own name, or null where no form has it. */
export function knownFieldLabel(entity: string, name: string): string | null {
  const field = asFieldName(name)
  const own = isChangeKind(entity) ? LABELS[entity]?.[field] : undefined
  return own ?? commonFields[field] ?? null
}

/** The label of a field, or its raw name where no form has it: it is told all the same. */
export const fieldLabel = (entity: string, name: string): string => knownFieldLabel(entity, name) ?? placedLabels[name] ?? name
