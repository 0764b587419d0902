// What the plan tab does to the store. Each says what went wrong where no better place can.
import type { QueryClient } from '@tanstack/react-query'
import type { DeviationNote } from '../../../shared/domain/plan/deviation.ts'
import { type PlanItem, type PlanItemWriting, writingOfItem } from '../../../shared/domain/plan/planItem.ts'
import type { PlanView } from '../../../shared/domain/plan/planView.ts'
import { planWords, timetableWords } from '../../../shared/text/catalogue/plan.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'

/** Saves a row with some of it changed, over what the store was last seen to hold. */
export async function saveChange(item: PlanItem, change: Partial<PlanItemWriting>, deviation: DeviationNote | null = null): Promise<PlanItem> {
  const { id, caseId, planId, position, revision } = item
  const input = { ...writingOfItem(item), ...change, id, caseId, planId, position, expectedRevision: revision, deviation }
  return unwrap(await api.plans.saveItem(input))
}

/** Shows a saved row at once; the store's own event brings the rest. */
export function showSaved(client: QueryClient, saved: PlanItem): void {
  client.setQueryData(queries.plan(saved.planId).queryKey, (view: PlanView | undefined) =>
    view && { ...view, items: view.items.map((item) => (item.id === saved.id ? saved : item)) },
  )
}

type Dates = Pick<PlanItem, 'startsOn' | 'endsOn'>

const periodWords = ({ startsOn, endsOn }: Dates): string =>
  startsOn === null || endsOn === null ? timetableWords.noTime : timetableWords.period(startsOn, endsOn)

/** Moves a row of a plan that is not frozen, and offers to move it back. */
export async function moveInTime(client: QueryClient, item: PlanItem, dates: Dates): Promise<void> {
  showSaved(client, { ...item, ...dates })
  try {
    const saved = await saveChange(item, dates)
    showSaved(client, saved)
    const back = { startsOn: item.startsOn, endsOn: item.endsOn }
    offerUndo(timetableWords.undo(saved.title, periodWords(saved)), async () => showSaved(client, await saveChange(saved, back)))
  } catch (error) {
    // What the window shows is what the store holds.
    void client.invalidateQueries({ queryKey: queries.plan(item.planId).queryKey })
    notifyFailure(failureSentence(error))
  }
}

/** Puts the rows in another order, and offers to put them back. */
export async function arrangeRows(client: QueryClient, view: PlanView, ids: readonly string[], title: string): Promise<void> {
  const planId = view.plan.id
  const before = view.items.map(({ id }) => id)
  if (before.join() === ids.join()) return
  const order = new Map(ids.map((id, at) => [id, at + 1]))
  const { queryKey } = queries.plan(planId)
  client.setQueryData(queryKey, {
    ...view,
    items: view.items.map((item) => ({ ...item, position: order.get(item.id) ?? item.position })).toSorted((a, b) => a.position - b.position),
  })
  try {
    unwrap(await api.plans.arrange({ planId, ids: [...ids] }))
    offerUndo(planWords.movedUndo(title), async () => unwrap(await api.plans.arrange({ planId, ids: before })))
  } catch (error) {
    void client.invalidateQueries({ queryKey })
    notifyFailure(failureSentence(error))
  }
}
