import { todayIn } from '../../../shared/domain/date.ts'
import { favourableDecision } from '../../../shared/domain/decision.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { emptyProposal, type ProposalDraft } from '../../../shared/domain/plan/proposal.ts'
import { buildProposal } from '../../../shared/documents/proposal/buildProposal.ts'
import type { ProposalSources } from '../../../shared/documents/proposal/sources.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { documentTexts } from '../../../shared/text/catalogue/documentContents.ts'
import { proposalDocument } from '../../../shared/text/catalogue/proposal.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { latestApplicationVersion } from '../../db/repositories/documents.ts'
import { planItemsOf } from '../../db/repositories/planItems.ts'
import { findProposalDraft, proposalVersions, saveProposalDraft } from '../../db/repositories/proposalDrafts.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { dialogueCounts, themeCounts } from '../../db/repositories/themeCounts.ts'
import { asPreview, assertComplete, drawPdf, exportDocument } from '../documents/index.ts'
import type { RenderedPdf, StoreContext } from '../../work/context.ts'
import { loadView } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { loadPlan } from './load.ts'
import { PLAN_TOPICS } from './topics.ts'

type PlanHandlers = Handlers<'store'>['plans']

const draftOf = (context: StoreContext, planId: string): ProposalDraft =>
  findProposalDraft(context.connection, planId) ?? emptyProposal(loadPlan(context, planId).caseId, planId)

export function saveProposal(context: StoreContext, input: Parameters<PlanHandlers['saveProposal']>[0]): ProposalDraft {
  const { expectedRevision, ...writing } = input
  return write(context, { caseId: input.caseId, topics: PLAN_TOPICS }, ({ now, record }) => {
    loadOpenCase(context, input.caseId)
    if (loadPlan(context, input.planId).caseId !== input.caseId) throw notFound('plan')
    const before = draftOf(context, input.planId)
    const after: ProposalDraft = { ...writing, revision: expectedRevision + 1, savedAt: now }
    if (!saveProposalDraft(context.connection, after, expectedRevision)) throw conflict('proposal')
    record({ caseId: input.caseId, entity: 'proposal', entityId: input.planId, before, after })
    return after
  })
}

/** All that the proposal of a plan is made of, as it is now. */
export function proposalSourcesOf(context: StoreContext, planId: string) {
  const { connection } = context
  const plan = loadPlan(context, planId)
  const { view, model } = loadView(context, plan.caseId)
  const application = latestApplicationVersion(connection, plan.caseId)
  const sources: ProposalSources = {
    case: view.case,
    contactPerson: readSettings(connection).contactPerson,
    plan,
    items: planItemsOf(connection, planId),
    themes: themeCounts(connection, plan.caseId),
    dialogue: dialogueCounts(connection, plan.caseId),
    assessments: view.assessments,
    decision1: favourableDecision(view.decisions, 'decision1', model.board),
    application: application && { version: application.version, frozenOn: todayIn(new Date(application.finalisedAt)) },
    draft: draftOf(context, planId),
  }
  return { sources, model }
}

interface Drawn {
  readonly pdf: RenderedPdf
  readonly sources: ProposalSources
  readonly version: number
  readonly at: string
}

async function draw(context: StoreContext, planId: string): Promise<Drawn> {
  const { sources, model } = proposalSourcesOf(context, planId)
  const version = proposalVersions(context.connection, planId) + 1
  const at = context.clock().toISOString()
  const document = buildProposal(sources, model, { version, at })
  const pdf = await drawPdf(context, document)
  return { pdf, sources, version, at }
}

export async function previewProposal(context: StoreContext, planId: string) {
  const { pdf } = await draw(context, planId)
  return asPreview(pdf)
}

const revisionsOf = ({ plan, items, draft }: Pick<ProposalSources, 'plan' | 'items' | 'draft'>): string =>
  [plan.revision, draft.revision, ...items.map(({ id, revision }) => `${id} ${revision}`)].join()

/** Drawing takes a while: what is kept must be what the PDF shows, under a number that nobody else has taken. */
function assertUnchanged(context: StoreContext, planId: string, { sources, version }: Drawn): void {
  const plan = loadPlan(context, planId)
  loadOpenCase(context, plan.caseId)
  const now = { plan, items: planItemsOf(context.connection, planId), draft: draftOf(context, planId) }
  const isSame = revisionsOf(now) === revisionsOf(sources)
  if (!isSame || proposalVersions(context.connection, planId) + 1 !== version) throw conflict('proposal')
}

export async function exportProposal(
  context: StoreContext,
  { planId, expectedRevision }: Parameters<PlanHandlers['exportProposal']>[0],
): Promise<ExportedDocument> {
  const plan = loadPlan(context, planId)
  const { caseId } = plan
  const { title } = loadOpenCase(context, caseId)
  const drawn = await draw(context, planId)
  const { pdf, sources, version, at } = drawn
  if (sources.draft.revision !== expectedRevision) throw conflict('proposal')
  assertComplete(pdf)
  const ending = documentTexts.fileNameEnding(version, todayIn(new Date(at)))
  const fileName = safeFileName(proposalDocument.fileName(title, plan.title), 'pdf', ending)
  const request = { id: newId(), caseId, caseTitle: title, kind: 'proposal' as const, subjectId: planId, version, fileName, createdAt: at, pdf }
  return exportDocument(context, request, (keep, document) =>
    write(context, { caseId, topics: [...PLAN_TOPICS, 'documents'] }, ({ record }) => {
      assertUnchanged(context, planId, drawn)
      keep()
      record({ caseId, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}
