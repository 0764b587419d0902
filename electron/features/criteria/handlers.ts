import {
  type Assessment,
  type AssessmentVersion,
  emptyAssessment,
  opensNewHistoryEntry,
} from '../../../shared/domain/criteria.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import {
  assessmentHistory,
  assessmentsOf,
  insertAssessmentVersion,
  replaceAssessmentVersion,
  saveAssessment,
} from '../../db/repositories/assessments.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadModel } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'

type CriteriaHandlers = Handlers<'store'>['criteria']

function keepHistory(context: StoreContext, after: Assessment, now: string): void {
  const { revision: _revision, ...rest } = after
  const version: AssessmentVersion = { ...rest, id: newId(), assessedAt: now }
  const [last = null] = assessmentHistory(context.connection, after.caseId, after.criterionId)
  if (last && !opensNewHistoryEntry(last, version)) replaceAssessmentVersion(context.connection, { ...version, id: last.id })
  else insertAssessmentVersion(context.connection, version)
}

function save(context: StoreContext, input: Parameters<CriteriaHandlers['save']>[0]): Assessment {
  const { expectedRevision, ...content } = input
  return write(context, { caseId: input.caseId, topics: ['cases'] }, ({ now, by, record }) => {
    const { modelKey } = loadOpenCase(context, input.caseId)
    if (!loadModel(context, modelKey).criteria.some(({ id }) => id === input.criterionId)) throw notFound('criterion')
    const before =
      assessmentsOf(context.connection, input.caseId).find(({ criterionId }) => criterionId === input.criterionId) ??
      emptyAssessment(input.caseId, input.criterionId)
    const after: Assessment = { ...content, revision: expectedRevision + 1, assessedBy: by, assessedAt: now }
    if (!saveAssessment(context.connection, after, expectedRevision)) throw conflict('assessment')
    keepHistory(context, after, now)
    const entityId = `${input.caseId}/${input.criterionId}`
    record({ caseId: input.caseId, entity: 'assessment', entityId, before, after })
    return after
  })
}

export const criteriaHandlers = (context: StoreContext): CriteriaHandlers => ({
  save: (input) => save(context, input),
  history: ({ caseId, criterionId }) => assessmentHistory(context.connection, caseId, criterionId),
})
