import type { Handlers } from '../../../shared/ipc/contract.ts'
import { opinionsOf } from '../../db/repositories/opinions.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { code } from './coding.ts'
import { addOpinions, changeOpinion, removeOpinions, restoreOpinions, undoImport } from './rows.ts'
import { importTable, openTable, previewTable, type SurveyDesk } from './table.ts'

export function opinionHandlers(context: StoreContext): Handlers<'store'>['opinions'] {
  const desk: SurveyDesk = { session: null }
  return {
    list: ({ caseId }) => opinionsOf(context.connection, loadCase(context, caseId).id),
    add: (input) => addOpinions(context, input),
    save: (input) => changeOpinion(context, input),
    remove: (input) => removeOpinions(context, input),
    restore: (input) => restoreOpinions(context, input),
    code: (input) => code(context, input),
    openTable: (input) => openTable(context, desk, input),
    previewTable: (input) => previewTable(context, desk, input),
    importTable: (input) => importTable(context, desk, input),
    undoImport: (input) => undoImport(context, input),
  }
}
