// A hit leads to the very place, also where that is folded away, filtered away or further down than what is shown.
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { emptyEntry, NO_TEXTS } from '../../../shared/domain/portfolio/entry.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { indicatorOf, outcomeOf } from '../../support/results.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

/** The id of what the window points at, once it points at something. */
const pointedAt = async (): Promise<string | undefined> =>
  waitFor(() => {
    const found = document.querySelector('[data-pointed-at]')
    if (!found) throw new Error('Nothing is pointed at')
    return found.id
  }, { timeout: 5_000 })

it('opens the process of a status report at the text that was found', async () => {
  const [reportId, entryId] = [newId(), newId()]
  await showApp(`/lagesrapporter/${reportId}#process-${entryId}-success`, async ({ client }) => {
    valueOf(await client.portfolio.save({ id: reportId, expectedRevision: 0, title: 'Våren', startsOn: '2026-01-01', endsOn: '2026-06-30', introduction: '' }))
    const writing = { ...emptyEntry('Torget'), texts: { ...NO_TEXTS, success: 'Eldsjälarna bar arbetet' } }
    valueOf(await client.portfolio.saveEntry({ id: entryId, reportId, caseId: null, expectedRevision: 0, position: 1, writing }))
  })
  expect(await pointedAt()).toBe(`process-${entryId}-success`)
  expect(document.activeElement).toBe(screen.getByDisplayValue('Eldsjälarna bar arbetet'))
})

it('shows a lesson that stands further down than what a page shows at first', async () => {
  const old = newId()
  const lesson = { expectedRevision: 0, caseId: null, kind: 'lesson', theme: '', level: '', phase: '', notedIn: '' } as const
  await showApp(`/lardomar#lardom-${old}`, async ({ client }: TestStore) => {
    valueOf(await client.lessons.save({ ...lesson, id: old, text: 'Den äldsta', notedOn: '2025-01-01' }))
    for (let at = 0; at < 100; at += 1) valueOf(await client.lessons.save({ ...lesson, id: newId(), text: `Lärdom nummer ${at}`, notedOn: '2026-05-05' }))
  })
  expect(await pointedAt()).toBe(`lardom-${old}`)
})

it('points at a change of a frame', async () => {
  const id = newId()
  await showApp(`/ekonomi/2026#ram-${id}`, async ({ client }) => {
    valueOf(await client.frames.saveChange({ id, expectedRevision: 0, year: 2026, changedOn: '2026-01-02', changeKronor: 900_000, reason: 'Grundtilldelning', documentReference: '' }))
  })
  expect(await pointedAt()).toBe(`ram-${id}`)
})

it('turns to the part of the result where an outcome and the matrix stand', async () => {
  const ids = { caseId: '', outcomeId: '' }
  await showApp('/arenden', async (store) => {
    ids.caseId = await openCase(store)
    const { id: indicatorId } = valueOf(await store.client.results.saveIndicator(indicatorOf(ids.caseId)))
    ids.outcomeId = valueOf(await store.client.results.saveOutcome(outcomeOf(ids.caseId, indicatorId))).id
  })
  window.location.hash = `#/arenden/${ids.caseId}/resultat#varde-${ids.outcomeId}`
  expect(await pointedAt()).toBe(`varde-${ids.outcomeId}`)
  window.location.hash = `#/arenden/${ids.caseId}/resultat#matris`
  await waitFor(async () => expect(await pointedAt()).toBe('matris'))
})
