import { type PlanItem, type PlanItemWriting, writingOfItem } from '../../../../shared/domain/plan/planItem.ts'
import { notFound, type Outcome } from '../../../../shared/ipc/outcome.ts'
import { api } from '../../../bridge/api.ts'
import { type AutosavedDraft, type Saved, useAutosavedDraft } from '../../../state/drafts/index.ts'

const savedItem = (item: PlanItem): Saved<PlanItemWriting> => ({ value: writingOfItem(item), revision: item.revision })

/** A row of the plan while it is being written. It saves itself. */
export function useItemDraft(item: PlanItem): AutosavedDraft<PlanItemWriting> {
  const { id, caseId, planId, position } = item
  const save = async (writing: PlanItemWriting, expectedRevision: number): Promise<Outcome<Saved<PlanItemWriting>>> => {
    const outcome = await api.plans.saveItem({ id, caseId, planId, position, expectedRevision, deviation: null, ...writing })
    return outcome.ok ? { ok: true, value: savedItem(outcome.value) } : outcome
  }
  const read = async (): Promise<Outcome<Saved<PlanItemWriting>>> => {
    const outcome = await api.plans.get({ planId })
    if (!outcome.ok) return outcome
    const found = outcome.value.items.find((each) => each.id === id)
    return found ? { ok: true, value: savedItem(found) } : { ok: false, error: notFound('planItem').error }
  }
  const { value, revision } = savedItem(item)
  return useAutosavedDraft<PlanItemWriting>({ key: `planItem:${id}`, initial: value, revision, save, read })
}
