import { factsOf } from '../../../shared/domain/case.ts'
import { meetAllCriteria, viewOf, writeApplication } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

/** Takes a new case all the way to the board: its paper is exported, meant for the meeting on a day. */
export async function bringToBoard(store: TestStore, caseId: string, boardMeetingOn: string) {
  const { case: opened } = await viewOf(store, caseId)
  const facts = { ...factsOf(opened), informedOn: opened.firstMeetingOn }
  valueOf(await store.client.cases.saveFacts({ caseId, expectedRevision: opened.revision, facts }))
  await meetAllCriteria(store, caseId)
  const expectedRevision = await writeApplication(store, caseId)
  valueOf(await store.client.application.finalise({ caseId, expectedRevision }))
  const { revision } = valueOf(
    await store.client.statement.save({
      caseId, expectedRevision: 0, boardMeetingOn, summary: '', proposals: [], proposedKronor: null, background: '',
      assessment: '', economy: '', consequences: '', recipients: [], signers: [],
    }),
  )
  valueOf(await store.client.statement.export({ caseId, expectedRevision: revision }))
}
