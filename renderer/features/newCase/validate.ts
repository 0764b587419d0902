import type { FieldError, FieldErrors, Resolver } from 'react-hook-form'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { type FieldIssue, toFieldIssues } from '../../../shared/domain/field.ts'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import type { NewCaseValues } from '../../state/newCaseDraft.ts'

export const FIELD_NAMES = ['title', 'area', 'origin', 'duration', 'firstContact', 'firstMeetingOn'] as const
type FieldName = (typeof FIELD_NAMES)[number]

/** The id of a field's control, for labels and for going to what is wrong. */
export const fieldId = (name: FieldName): string => `nytt-arende-${name}`

const formSchema = newCaseSchema.omit({ id: true })

/** What the store would refuse, and that somebody must have made contact where the actors began. */
function issuesOf(values: NewCaseValues): FieldIssue[] {
  const parsed = formSchema.safeParse(values)
  const missingContact = values.origin === 'actors' && values.firstContact.trim() === ''
  return [
    ...(parsed.success ? [] : toFieldIssues(parsed.error)),
    ...(missingContact ? [{ path: 'firstContact', code: 'required' } as const] : []),
  ]
}

const isFieldName = (path: string): path is FieldName => (FIELD_NAMES as readonly string[]).includes(path)

/** Issues as the form knows them; the first of each field counts. Issues of no field are left to the caller. */
export function errorsOf(issues: readonly FieldIssue[]): FieldErrors<NewCaseValues> {
  const errors: Partial<Record<FieldName, FieldError>> = {}
  for (const issue of issues)
    if (isFieldName(issue.path)) errors[issue.path] ??= { type: issue.code, message: fieldIssueSentence(issue) }
  return errors
}

export const validate: Resolver<NewCaseValues> = (values) => {
  const errors = errorsOf(issuesOf(values))
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors }
}
