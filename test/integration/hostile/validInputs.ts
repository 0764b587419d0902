// One input per method of the store that it would accept, to be spoilt.
import { writingOf } from '../../../shared/domain/application.ts'
import { factsOf } from '../../../shared/domain/case.ts'
import { NO_FILTER } from '../../../shared/domain/caseList.ts'
import { newId } from '../../../shared/newId.ts'
import { finalisedCase, newCase, viewOf } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { attachmentInputs } from './attachmentInputs.ts'
import { changeInputs } from './changeInputs.ts'
import { dialogueInputs } from './dialogueInputs.ts'
import { executionInputs } from './executionInputs.ts'
import { moneyInputs } from './moneyInputs.ts'
import { meetingInputs } from './meetingInputs.ts'
import { portfolioInputs } from './portfolioInputs.ts'
import { planInputs } from './planInputs.ts'
import { registerInputs } from './registerInputs.ts'
import { resultInputs } from './resultInputs.ts'
import { answerOf, decisionOf, forwardedTo, meetingOf, statementOf } from '../harness.ts'

export interface ValidInputs {
  readonly caseId: string
  /** By the method's path. */
  readonly inputs: ReadonlyMap<string, Readonly<Record<string, unknown>>>
}

const WRITING = { summary: 'S', background: 'B', assessment: 'A', economy: 'E', consequences: 'K' }

/** Makes a finalised case with a row of each kind, and the inputs that would change it. */
export async function validInputs(store: TestStore): Promise<ValidInputs> {
  const { client } = store
  const caseId = await finalisedCase(store)
  const actor = { id: newId(), caseId, name: 'Föreningen', kind: 'forening', contactName: 'Bo', phone: '070-174 06 06', email: 'bo@example.se', involvement: 'inArea' } as const
  const forwarding = forwardedTo('ks', { scope: 'part', part: 'Lekplatsen', answer: answerOf('rejected') })
  const decision = decisionOf(caseId, { outcome: 'forwarded', grantedKronor: null, conditions: 'Villkor', forwarding })
  const meeting = meetingOf(caseId, { notes: 'Anteckningar', participants: 'Alla', place: 'Parken', time: '14.30' })
  const statement = { ...statementOf(caseId, WRITING), proposals: ['att'], recipients: ['Aktörerna'], signers: ['Bo, chef'] }
  valueOf(await client.actors.save({ ...actor, expectedRevision: 0 }))
  const task = { id: newId(), caseId, meetingId: null, title: 'Boka lokalen', note: 'Ljus', responsible: 'Elsa', actorId: null, dueOn: '2026-12-01', doneOn: null }
  valueOf(await client.tasks.save({ ...task, expectedRevision: 0 }))
  valueOf(await client.decisions.save(decision))
  valueOf(await client.meetings.save(meeting))
  valueOf(await client.statement.save(statement))
  const { case: entity, application, versions } = await viewOf(store, caseId)
  const [document] = valueOf(await client.documents.list({ caseId, kind: null, limit: 10 }))
  const { settings } = valueOf(await client.settings.get({}))
  const revision = { expectedRevision: 1 }
  const assessment = { criterionId: 'behov', answer: 'partly', motivation: 'M', evidence: ['Enkät'], contributions: ['money'] }
  const inputs: Record<string, Readonly<Record<string, unknown>>> = {
    'cases.list': { ...NO_FILTER, phases: ['initiation'], origins: ['actors'], search: 'x', sort: 'title', descending: false, offset: 0, limit: 10 },
    'cases.get': { caseId },
    'cases.create': { ...newCase() },
    'cases.saveFacts': { caseId, expectedRevision: entity.revision, facts: factsOf(entity) },
    'cases.changePhase': { caseId, expectedRevision: entity.revision, to: 'collaboration', note: 'Skäl' },
    'cases.close': { caseId, expectedRevision: entity.revision, reason: 'Skäl' },
    'cases.reopen': { caseId, expectedRevision: entity.revision, reason: 'Skäl' },
    'cases.timeline': { caseId },
    'cases.areas': {},
    'tasks.list': { caseId, doneSince: '2026-11-01' },
    'tasks.save': { ...task, ...revision },
    'tasks.remove': { id: task.id, ...revision },
    'tasks.exportCalendar': {},
    'criteria.save': { caseId, ...revision, ...assessment },
    'criteria.history': { caseId, criterionId: 'behov' },
    'actors.save': { ...actor, ...revision },
    'actors.remove': { id: actor.id, ...revision },
    'actors.suggest': { text: 'för' },
    'actors.prefill': { caseId, involvement: 'collaborating' },
    'application.save': { caseId, expectedRevision: application.revision, ...writingOf(application) },
    'application.preview': { caseId },
    'application.finalise': { caseId, expectedRevision: application.revision },
    'application.version': { id: versions[0]?.id },
    'statement.get': { caseId },
    'statement.save': { ...statement, ...revision },
    'statement.preview': { caseId },
    'statement.export': { caseId, ...revision },
    'decisions.save': { ...decision, ...revision },
    'decisions.remove': { id: decision.id, ...revision },
    'meetings.save': { ...meeting, ...revision },
    'meetings.remove': { id: meeting.id, ...revision },
    'documents.list': { caseId, kind: 'application', limit: 10 },
    'documents.exportAgain': { id: document?.id },
    'documents.bytes': { id: document?.id },
    'overview.get': {},
    'processModel.get': { key: entity.modelKey },
    'search.cases': { text: 'x' },
    'settings.get': {},
    'settings.save': { ...settings },
    'backup.list': {},
    'backup.create': {},
    'backup.inspect': { path: '/no/such/file', secret: { kind: 'passphrase', text: 'tre kor i hagen' } },
    'backup.restore': { path: '/no/such/file', secret: { kind: 'code', text: 'A' } },
    'backup.standing': {},
    'backup.fillSecondPlace': {},
    'backup.turnSealingOn': { passphrase: 'tre kor i hagen' },
    'backup.changePassphrase': { passphrase: 'tre kor i hagen' },
    'backup.renewRecoveryCode': {},
    'backup.turnSealingOff': {},
    'backup.saveRecoverySheet': { folder: '/no/such/folder', code: '11111' },
    'guard.state': {},
    'guard.saveCopy': { folder: '/no/such/folder/at/all' },
    'guard.saveDocuments': { folder: '/no/such/folder/at/all' },
    'guard.keepMine': {},
    'repair.recover': {},
    'repair.use': {},
    'app.licences': {},
  }
  const more = [await registerInputs(store, caseId), await executionInputs(store, caseId), await resultInputs(store, caseId), await dialogueInputs(store, caseId), await meetingInputs(store, caseId), await planInputs(store, caseId), await moneyInputs(store, caseId), await portfolioInputs(store, caseId), await attachmentInputs(store, caseId), await changeInputs(store, caseId)]
  return { caseId, inputs: new Map([inputs, ...more].flatMap((each) => Object.entries(each))) }
}
