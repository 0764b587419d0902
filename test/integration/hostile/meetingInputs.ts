// Right inputs for every method of meeting mode, to be spoilt.
import { newId } from '../../../shared/newId.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

/** Holds a meeting in a case and returns the inputs that would change it. */
export async function meetingInputs({ client }: TestStore, caseId: string): Promise<Record<string, Readonly<Record<string, unknown>>>> {
  const begin = { id: newId(), caseId, kind: 'avstamning', heldOn: '2026-11-21', time: '14.00' }
  const { points, revision } = valueOf(await client.meetingMode.begin(begin))
  const meetingId = begin.id
  const person = { id: newId(), meetingId, name: 'Anna Påhittad', organisation: 'Bostadsbolaget' }
  const { attendee } = valueOf(await client.meetingMode.addPerson(person))
  const line = { id: newId(), pointId: points[0]?.id ?? '', position: 1, kind: 'task' as const, text: 'Anna, ring fredag', detail: { who: 'Bo', dueOn: '2026-12-01', actorId: attendee.actorId ?? newId(), group: 'Boende' } }
  const write = { meetingId, expectedRevision: revision, points, lines: [line], removedPointIds: [newId()], removedLineIds: [newId()] }
  valueOf(await client.meetingMode.write(write))
  const template = { kind: 'styrgrupp', expectedRevision: 0, points: [{ title: 'Läget', questions: ['Hur går det?'] }] }
  valueOf(await client.meetingTemplates.save(template))
  const letter = Buffer.from('From: Anna <anna@example.se>\r\nSubject: Hej\r\n\r\nText')
  return {
    'meetingMode.get': { meetingId },
    'meetingMode.running': {},
    'meetingMode.begin': begin,
    'meetingMode.end': { meetingId, endsAt: '15.00' },
    'meetingMode.resume': { meetingId },
    'meetingMode.setFurtherCases': { meetingId, caseIds: [caseId] },
    'meetingMode.write': { ...write, expectedRevision: revision + 1 },
    'meetingMode.people': { meetingId, text: 'anna' },
    'meetingMode.setAttendee': { ...attendee, attendance: 'absent' },
    'meetingMode.removeAttendee': { id: attendee.id },
    'meetingMode.addPerson': { ...person, id: newId() },
    'meetingMode.remove': { meetingId, expectedRevision: 1 },
    'meetingMode.restore': { meetingId },
    'meetingMode.preview': { meetingId },
    'meetingMode.export': { meetingId, format: 'docx' },
    'meetingMode.calendar': { meetingId },
    'meetingMode.readLetter': { bytes: new Uint8Array(letter) },
    'meetingTemplates.list': {},
    'meetingTemplates.save': { ...template, expectedRevision: 1 },
    'meetingTemplates.reset': { kind: 'styrgrupp' },
  }
}
