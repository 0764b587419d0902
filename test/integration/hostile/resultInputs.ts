// One input per method of the results that it would accept, to be spoilt.
import { indicatorOf, outcomeOf, placeViewOf, QUESTIONS, targetOf } from '../../support/results.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

type Inputs = Record<string, Readonly<Record<string, unknown>>>

const answers = Object.fromEntries(QUESTIONS.map((id) => [id, { text: `Svar om ${id}`, prefilled: false }]))

/** Makes a report, an indicator with a target and an outcome, a look at the place and a matrix. */
export async function resultInputs({ client }: TestStore, caseId: string): Promise<Inputs> {
  const { results } = client
  const revision = { expectedRevision: 1 }
  const [indicator, gone] = [indicatorOf(caseId, { splitGroups: ['kvinnor', 'män'], note: 'N' }), indicatorOf(caseId)]
  const target = targetOf(caseId, indicator.id)
  const outcome = outcomeOf(caseId, indicator.id, { split: [{ group: 'kvinnor', value: 70 }], note: 'N' })
  const placeView = placeViewOf(caseId)
  const axis = { name: 'Tid', steps: ['kort', 'lång'] }
  const matrix = { caseId, columns: axis, rows: axis, placements: [{ indicatorId: indicator.id, column: 0, row: 1 }] }
  const report = { caseId, answers, dueOn: '2027-01-31' }
  valueOf(await results.save({ ...report, expectedRevision: 0 }))
  valueOf(await results.saveIndicator(indicator))
  valueOf(await results.saveIndicator(gone))
  valueOf(await results.saveTarget(target))
  valueOf(await results.saveOutcome(outcome))
  valueOf(await results.savePlaceView(placeView))
  valueOf(await results.saveMatrix({ ...matrix, expectedRevision: 0 }))
  const removed = valueOf(await results.removeIndicator({ id: gone.id, ...revision }))
  return {
    'results.get': { caseId },
    'results.save': { ...report, ...revision },
    'results.prefill': { caseId },
    'results.preview': { caseId, stage: 'final' },
    'results.finalise': { caseId, stage: 'interim', ...revision },
    'results.exportWord': { caseId, stage: 'interim', ...revision },
    'results.version': { id: indicator.id },
    'results.saveIndicator': { ...indicator, ...revision },
    'results.removeIndicator': { id: indicator.id, ...revision },
    'results.restoreIndicator': { ...removed },
    'results.orderIndicators': { caseId, ids: [indicator.id] },
    'results.saveTarget': { ...target, ...revision },
    'results.removeTarget': { id: target.id, ...revision },
    'results.saveOutcome': { ...outcome, ...revision },
    'results.removeOutcome': { id: outcome.id, ...revision },
    'results.savePlaceView': { ...placeView, ...revision },
    'results.removePlaceView': { id: placeView.id, ...revision },
    'results.saveMatrix': { ...matrix, ...revision },
  }
}
