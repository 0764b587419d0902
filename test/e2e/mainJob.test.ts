// The main job of the contact person, end to end, with the mouse and the keyboard she has.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { sha256Of } from '../../electron/db/repositories/documents.ts'
import { overviewWords, todoPanelWords } from '../../shared/text/catalogue/case.ts'
import { test } from '../support/fixtures.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { assessCriteria, finalise, openCase, recordDecision, writeApplication } from './steps/mainJob.ts'

describe('the main job', () => {
  test('goes from a new case to an accessible PDF, a decision and the next phase', async ({ launch }) => {
    const { window: page } = await launch()
    await openCase(page)
    await page.getByLabel(overviewWords.informed).check()
    await assessCriteria(page)
    await writeApplication(page)
    await finalise(page)

    const [document] = valueOf(await bridgeOf(page).documents.list({ caseId: null, kind: null, limit: 5 }))
    expect(document?.fileName).toMatch(/^Ansökan Möllan kvarter 12 v1 \d{4}-\d\d-\d\d\.pdf$/)
    expect(sha256Of(readFileSync(document?.path ?? ''))).toBe(document?.sha256)
    expect(await checkPdf(document?.path ?? '')).toEqual([])

    const advance = page.getByRole('button', { name: todoPanelWords.advance('collaboration') }).first()
    expect(await advance.isDisabled()).toBe(true)
    await recordDecision(page)
    await advance.click()
    await page.getByText(todoPanelWords.advanced('collaboration')).first().waitFor()
    const { case: entity } = valueOf(await bridgeOf(page).cases.get({ caseId: document?.caseId ?? '' }))
    expect(entity.phase).toBe('collaboration')
    expect(existsSync(document?.path ?? '')).toBe(true)
  })
})
