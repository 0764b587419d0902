import type { DialogueActivity } from '../../../shared/domain/dialogue/activity.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { SkippedStep } from '../../../shared/domain/dialogue/skippedStep.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { deleteDialogueActivity, dialogueActivitiesOf, findDialogueActivity, saveDialogueActivity } from '../../db/repositories/dialogueActivities.ts'
import { deleteSkippedStep, saveSkippedStep, skippedStepsOf } from '../../db/repositories/skippedSteps.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'

type DialogueHandlers = Handlers<'store'>['dialogue']

const keeper: RowKeeper<DialogueActivity> = {
  entity: 'dialogueActivity',
  find: findDialogueActivity,
  save: saveDialogueActivity,
  remove: deleteDialogueActivity,
  topics: ['cases', 'dialogue'],
}

const stepOf = (context: StoreContext, { caseId, step }: Pick<SkippedStep, 'caseId' | 'step'>): SkippedStep | null =>
  skippedStepsOf(context.connection, caseId).find((each) => each.step === step) ?? null

function skip(context: StoreContext, input: Parameters<DialogueHandlers['skip']>[0]): SkippedStep {
  return write(context, { caseId: input.caseId, topics: ['dialogue', 'cases'] }, ({ now, record }) => {
    loadOpenCase(context, input.caseId)
    const before = stepOf(context, input)
    const after: SkippedStep = { ...input, skippedOn: before?.skippedOn ?? todayIn(new Date(now)) }
    saveSkippedStep(context.connection, after)
    record({ caseId: input.caseId, entity: 'skippedStep', entityId: `${input.caseId}:${input.step}`, before, after })
    return after
  })
}

function unskip(context: StoreContext, input: Parameters<DialogueHandlers['unskip']>[0]): Record<string, never> {
  return write(context, { caseId: input.caseId, topics: ['dialogue', 'cases'] }, ({ record }) => {
    loadOpenCase(context, input.caseId)
    const before = stepOf(context, input)
    if (!before) throw notFound('skippedStep')
    deleteSkippedStep(context.connection, input.caseId, input.step)
    record({ caseId: input.caseId, entity: 'skippedStep', entityId: `${input.caseId}:${input.step}`, before, after: null })
    return {}
  })
}

function get(context: StoreContext, caseId: string) {
  loadCase(context, caseId)
  return { activities: dialogueActivitiesOf(context.connection, caseId), skippedSteps: skippedStepsOf(context.connection, caseId) }
}

export const dialogueHandlers = (context: StoreContext): DialogueHandlers => ({
  get: ({ caseId }) => get(context, caseId),
  saveActivity: (input) => saveRow(context, keeper, nextRevision(input)),
  removeActivity: (input) => removeRow(context, keeper, input),
  skip: (input) => skip(context, input),
  unskip: (input) => unskip(context, input),
})
