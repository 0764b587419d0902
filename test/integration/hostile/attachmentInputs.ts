// One input per method of attachments that it would accept, to be spoilt.
import { newId } from '../../../shared/newId.ts'
import { addFile, fileOf } from '../../support/attachments.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

type Inputs = Record<string, Readonly<Record<string, unknown>>>

/** Adds a file, and another that is removed again. */
export async function attachmentInputs(store: TestStore, caseId: string): Promise<Inputs> {
  const { id } = await addFile(store, fileOf(store, 'skiss.pdf', 'En skiss'), { caseId })
  const removed = await addFile(store, fileOf(store, 'borta.pdf', 'Borta'), { caseId })
  valueOf(await store.client.attachments.remove({ id: removed.id, expectedRevision: 1 }))
  const revision = { expectedRevision: 1 }
  return {
    'attachments.list': { caseId },
    'attachments.add': { token: newId(), id: newId(), caseId, subject: { kind: 'case', id: caseId } },
    'attachments.progress': {},
    'attachments.cancel': { id: newId() },
    'attachments.saveNote': { id, ...revision, note: 'Från boende' },
    'attachments.remove': { id, ...revision },
    'attachments.restore': { id: removed.id },
    'attachments.mend': { id, token: newId() },
    'attachments.check': {},
    'attachments.checkProgress': {},
    'attachments.faults': {},
  }
}
