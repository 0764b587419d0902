// Saves as fast as it can until it is killed, and says what the store has acknowledged:
// `node writer.ts <database> <folder>` prints `meeting <id> <revision> <notes>`, `draft <case> <revision>`, `version <id>`.
import { createClient } from '../../../shared/ipc/client.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { model, say, storeFor } from './context.ts'

const [, , path = '', folder = ''] = process.argv
const client = createClient(storeFor(path, folder))

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

const caseId = newId()
const title = `Ärende ${caseId}`
const newCase = { id: caseId, title, area: 'Möllevången', origin: 'actors', duration: 'timeLimited', firstContact: '', firstMeetingOn: '2025-01-01' } as const
valueOf(await client.cases.create(newCase))
for (const { id } of model.criteria) {
  const content = { answer: 'met', motivation: '', evidence: [], contributions: [] } as const
  valueOf(await client.criteria.save({ caseId, criterionId: id, expectedRevision: 0, ...content, evidence: [], contributions: [] }))
}
say('ready')

let draftRevision = 0
for (let round = 1; ; round += 1) {
  const id = newId()
  for (let revision = 0; revision < 3; revision += 1) {
    const notes = `${round}-${revision}-${'x'.repeat(round % 50)}`
    const meeting = { id, caseId, expectedRevision: revision, kind: '', heldOn: '2025-01-01', time: '', place: '', participants: '', notes }
    say('meeting', id, valueOf(await client.meetings.save(meeting)).revision, notes)
  }
  const parts = Object.fromEntries(model.applicationParts.map((part) => [part.id, { text: `${part.title} ${round}`.repeat(20), prefilled: false }]))
  const contact = { name: '', organisation: '', phone: '', email: '' }
  const writing = { parts, soughtKronor: round, contact, boards: [], relatedProgrammes: '', attachments: [] }
  draftRevision = valueOf(await client.application.save({ caseId, expectedRevision: draftRevision, ...writing })).revision
  say('draft', caseId, draftRevision)
  if (round % 3 === 0) say('version', valueOf(await client.application.finalise({ caseId, expectedRevision: draftRevision })).version.id)
  if (round % 4 === 0) say('backup', valueOf(await client.backup.create({})).fileName.replaceAll(' ', '_'))
}
