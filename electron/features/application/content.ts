import type { ApplicationContent } from '../../../shared/domain/application.ts'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { StoreContext } from '../../work/context.ts'

/** Everything that the application says now, gathered from the case. */
export const contentOf = (context: StoreContext, view: CaseView): ApplicationContent => ({
  case: view.case,
  draft: view.application,
  actors: view.actors,
  assessments: view.assessments,
  contactPerson: readSettings(context.connection).contactPerson,
})
