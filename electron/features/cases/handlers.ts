import { type Case, type CaseFacts, factsOf } from '../../../shared/domain/case.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import { standingOf } from '../../../shared/domain/caseView.ts'
import { processModelKey } from '../../../shared/domain/processModel.ts'
import { closingNeedsReason, phaseBlockers } from '../../../shared/domain/todo.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { insertCaseEvent } from '../../db/repositories/caseEvents.ts'
import { areasInUse, findCase, insertCase, updateCase } from '../../db/repositories/cases.ts'
import { pageOfCases } from '../../db/repositories/caseSummaries.ts'
import type { TimelineEvent } from '../../../shared/domain/timeline.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadTimeline, loadView } from '../../work/load.ts'
import { keepUpWithToday } from '../../work/start.ts'
import { type Work, write } from '../../work/write.ts'

type CaseHandlers = Handlers<'store'>['cases']

/**
 * A repeated call: the first one's answer was lost. It is answered with the case as it is; a form that was corrected
 * in between corrects the case, as long as nothing else has.
 */
function createAgain(context: StoreContext, existing: Case, input: NewCaseContent): Case {
  const before = factsOf(existing)
  const facts = { ...before, ...factsIn(input) }
  if (JSON.stringify(facts) === JSON.stringify(before)) return existing
  if (existing.revision > 1) throw conflict('case')
  return saveFacts(context, existing.id, existing.revision, facts)
}

type NewCaseContent = Parameters<CaseHandlers['create']>[0]

const factsIn = ({ id: _id, ...facts }: NewCaseContent): Omit<NewCaseContent, 'id'> => facts

function create(context: StoreContext, input: NewCaseContent): Case {
  const existing = findCase(context.connection, input.id)
  if (existing) return createAgain(context, existing, input)
  return write(context, { caseId: input.id, topics: ['cases'] }, ({ now, record }) => {
    const modelKey = processModelKey(context.defaultModel)
    const entity: Case = {
      ...input,
      revision: 1,
      informedOn: null,
      registryNumber: '',
      cityRole: '',
      planOn: null,
      planReference: '',
      phase: 'initiation',
      closedOn: null,
      closedReason: '',
      modelKey,
      createdAt: now,
      updatedAt: now,
    }
    insertCase(context.connection, entity)
    record({ caseId: entity.id, entity: 'case', entityId: entity.id, before: null, after: entity })
    note(context, entity.id, { on: entity.firstMeetingOn, notedAt: now, event: { kind: 'opened' } })
    return entity
  })
}

const note = (context: StoreContext, caseId: string, event: TimelineEvent): void =>
  insertCaseEvent(context.connection, newId(), caseId, event)

interface CaseChange {
  readonly caseId: string
  readonly expectedRevision: number
  readonly change: (before: Case, work: Work) => Partial<Case>
}

/** Loads, changes and saves a case in one transaction, or refuses where somebody saved in between. */
function changeCase(context: StoreContext, { caseId, expectedRevision, change }: CaseChange): Case {
  return write(context, { caseId, topics: ['cases'] }, (work) => {
    const before = loadCase(context, caseId)
    if (before.revision !== expectedRevision) throw conflict('case')
    const after: Case = { ...before, ...change(before, work), revision: before.revision + 1, updatedAt: work.now }
    if (!updateCase(context.connection, after, expectedRevision)) throw conflict('case')
    work.record({ caseId, entity: 'case', entityId: caseId, before, after })
    return after
  })
}

function changePhase(context: StoreContext, input: Parameters<CaseHandlers['changePhase']>[0]): Case {
  return changeCase(context, {
    ...input,
    change: (before, { now }) => {
      const { view, model } = loadView(context, input.caseId)
      const blockers = phaseBlockers(standingOf(view), input, model)
      if (blockers.length > 0) throw refused({ rule: 'phase', blockers })
      const event = { kind: 'phase' as const, from: before.phase, to: input.to, note: input.note }
      note(context, input.caseId, { on: todayIn(context.clock()), notedAt: now, event })
      return { phase: input.to }
    },
  })
}

const saveFacts = (context: StoreContext, caseId: string, expectedRevision: number, facts: CaseFacts): Case =>
  changeCase(context, {
    caseId,
    expectedRevision,
    change: ({ closedOn }) => {
      if (closedOn !== null) throw refused({ rule: 'case-closed' })
      return facts
    },
  })

/** A case that got no finalised report says why it ends without one. */
function assertReasoned(context: StoreContext, { caseId, reason }: { readonly caseId: string; readonly reason: string }): void {
  if (reason !== '' || !closingNeedsReason(loadView(context, caseId).view)) return
  throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'reason', code: 'required' }] })
}

/** Closes or reopens a case, with the reason in the diary. */
function setClosed(
  context: StoreContext,
  input: { readonly caseId: string; readonly expectedRevision: number; readonly reason: string },
  closed: boolean,
): Case {
  return changeCase(context, {
    ...input,
    change: ({ closedOn }, { now }) => {
      if (closed && closedOn !== null) throw refused({ rule: 'case-closed' })
      if (closed) assertReasoned(context, input)
      if (!closed && closedOn === null) throw conflict('case')
      const today = todayIn(context.clock())
      const event = { kind: closed ? ('closed' as const) : ('reopened' as const), reason: input.reason }
      note(context, input.caseId, { on: today, notedAt: now, event })
      return closed ? { closedOn: today, closedReason: input.reason } : { closedOn: null, closedReason: '' }
    },
  })
}

export const caseHandlers = (context: StoreContext): CaseHandlers => ({
  list: (query) => {
    keepUpWithToday(context)
    return pageOfCases(context.connection, query)
  },
  get: ({ caseId }) => loadView(context, caseId).view,
  create: (input) => create(context, input),
  saveFacts: ({ caseId, expectedRevision, facts }) => saveFacts(context, caseId, expectedRevision, facts),
  changePhase: (input) => changePhase(context, input),
  close: (input) => setClosed(context, input, true),
  reopen: (input) => setClosed(context, input, false),
  timeline: ({ caseId }) => loadTimeline(context, loadView(context, caseId).view),
  areas: () => areasInUse(context.connection),
})
