// Whatever is written, measured, revised, removed and put back between two versions: no version and no revision is lost.
import { asyncProperty, assert, array, constantFrom, integer } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../../shared/newId.ts'
import { answerAll, finaliseResult, indicatorOf, outcomeOf, targetOf } from '../support/results.ts'
import { valueOf } from '../support/store.ts'
import { caseIn, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

const results = async (caseId: string) => valueOf(await store().client.results.get({ caseId }))

type Act = (caseId: string, number: number) => Promise<unknown>

const latest = async (caseId: string) => (await results(caseId)).indicators.at(-1)

const ACTS: Readonly<Record<string, Act>> = {
  write: (caseId, number) => answerAll(store(), caseId, { utfall: `Svar ${number}` }),
  finalise: (caseId, number) => finaliseResult(store(), caseId, { utfall: `Låst ${number} ${newId()}` }),
  indicator: (caseId, number) => store().client.results.saveIndicator(indicatorOf(caseId, { name: `Indikator ${number}`, position: number })),
  target: async (caseId, number) => {
    const each = await latest(caseId)
    return each && store().client.results.saveTarget(targetOf(caseId, each.indicator.id, { target: number, revisedOn: null }))
  },
  outcome: async (caseId, number) => {
    const each = await latest(caseId)
    return each && store().client.results.saveOutcome(outcomeOf(caseId, each.indicator.id, { value: number }))
  },
  removeAndUndo: async (caseId) => {
    const each = await latest(caseId)
    if (!each) return
    const { id, revision } = each.indicator
    const gone = valueOf(await store().client.results.removeIndicator({ id, expectedRevision: revision }))
    expect(gone).toEqual(each)
    valueOf(await store().client.results.restoreIndicator(gone))
  },
}

const acts = array(constantFrom(...Object.keys(ACTS)).chain((name) => integer({ min: 0, max: 500 }).map((number) => ({ name, number }))), { minLength: 4, maxLength: 14 })

describe('versions and revisions', () => {
  it('are never lost and never changed, in any order of events', async () => {
    await assert(
      asyncProperty(acts, async (course) => {
        const caseId = await caseIn(store(), 'result')
        const frozen = new Map<string, unknown>()
        let targets = 0
        for (const { name, number } of course) {
          await ACTS[name]?.(caseId, number)
          const { versions, indicators } = await results(caseId)
          const now = indicators.reduce((sum, { targetRevisions }) => sum + targetRevisions.length, 0)
          expect(now).toBeGreaterThanOrEqual(targets)
          targets = now
          expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1))
          for (const { id } of versions) {
            const content = valueOf(await store().client.results.version({ id }))
            expect(content).toEqual(frozen.get(id) ?? content)
            frozen.set(id, content)
          }
          expect(versions).toHaveLength(frozen.size)
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})

describe('from the ledger to the report', () => {
  it('carries each sum into question 2, and from there into the frozen file, unchanged', async () => {
    const caseId = await caseIn(store(), 'result')
    const row = (kind: 'paid' | 'used', kronor: number, text: string) => ({
      id: newId(), caseId, expectedRevision: 0, happenedOn: '2026-11-19', kind, purpose: 'process' as const, decisionId: null, planId: null,
      frameYear: 2026, text, documentReference: '', kronor,
    })
    for (const each of [row('paid', 400_000, 'Utbetalning'), row('used', 312_450, 'Belysning'), row('used', 87_551, 'Bänkar')])
      valueOf(await store().client.money.saveRow(each))
    const { money } = valueOf(await store().client.results.prefill({ caseId }))
    expect(money.sources).toEqual([{ kind: 'decisions', count: 2 }, { kind: 'ledger', count: 3 }])
    const { document } = await finaliseResult(store(), caseId, { anvandning: money.text })
    const { bytes } = valueOf(await store().client.documents.bytes({ id: document.id }))
    const said = Buffer.from(bytes).toString('utf8').replaceAll('\u00A0', ' ')
    for (const figure of ['Använt, tillsammans 400 001 kr:', 'Belysning: 312 450 kr', 'Bänkar: 87 551 kr', 'Utbetalt, tillsammans 400 000 kr:', 'Tillsammans beviljat: 1 000 000 kr.', 'Av det beviljade är 599 999 kr inte använt.'])
      expect(said).toContain(figure)
  })
})
