import type { NewCase } from '../../shared/domain/case.ts'
import type { CaseView } from '../../shared/domain/caseView.ts'
import { newId } from '../../shared/newId.ts'
import { defaultModel, type TestStore, valueOf } from './store.ts'

export const newCase = (over: Partial<NewCase> = {}): NewCase => ({
  id: newId(),
  title: 'Möllan kvarter 12',
  area: 'Möllevången',
  origin: 'actors',
  duration: 'timeLimited',
  firstContact: 'Fastighetsägarföreningen',
  firstMeetingOn: '2026-11-02',
  ...over,
})

/** Opens a case and returns its id. */
export async function openCase(store: TestStore, over: Partial<NewCase> = {}): Promise<string> {
  return valueOf(await store.client.cases.create(newCase(over))).id
}

export const viewOf = async (store: TestStore, caseId: string): Promise<CaseView> =>
  valueOf(await store.client.cases.get({ caseId }))

/** Answers every criterion as met, with a motivation. */
export async function meetAllCriteria(store: TestStore, caseId: string): Promise<void> {
  for (const { id } of defaultModel.criteria)
    valueOf(
      await store.client.criteria.save({
        caseId,
        criterionId: id,
        expectedRevision: 0,
        answer: 'met',
        motivation: `Motivering för ${id}.`,
        evidence: ['Protokoll 2026-11-02'],
        contributions: id === 'insats' ? ['activities'] : [],
      }),
    )
}

/** Writes all parts but those named. Returns the draft's revision. */
export async function writeApplication(store: TestStore, caseId: string, without: readonly string[] = []): Promise<number> {
  const { application } = await viewOf(store, caseId)
  const parts = Object.fromEntries(
    defaultModel.applicationParts
      .filter(({ id }) => !without.includes(id))
      .map(({ id, title }) => [id, { text: `${title}: text om kvarteret.`, prefilled: false }]),
  )
  const saved = await store.client.application.save({
    caseId,
    expectedRevision: application.revision,
    parts,
    soughtKronor: 670_000,
    contact: { name: 'Astrid Demolin', organisation: 'Möllans fastighetsägare', phone: '070-174 06 05', email: 'astrid@example.se' },
    boards: ['tn'],
    relatedProgrammes: '',
    attachments: ['Karta över kvarteret'],
  })
  return valueOf(saved).revision
}

/** A case with everything in place for its application to be finalised, and finalised. */
export async function finalisedCase(store: TestStore, over: Partial<NewCase> = {}): Promise<string> {
  const caseId = await openCase(store, over)
  await meetAllCriteria(store, caseId)
  const expectedRevision = await writeApplication(store, caseId)
  valueOf(await store.client.application.finalise({ caseId, expectedRevision }))
  return caseId
}
