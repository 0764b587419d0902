import type { Attendee, MeetingNotes, NoteLine } from '../../shared/domain/meetingNotes.ts'
import { newId } from '../../shared/newId.ts'
import type { DemoMeeting } from './demoMeeting.ts'
import { type Stage, type Step, valueOf } from './stage.ts'

type Noted = NonNullable<DemoMeeting['noted']>

async function takeAttendance(stage: Stage, meetingId: string, { present }: Noted): Promise<void> {
  const { meetingMode } = stage.client
  for (const { name, organisation, attendance } of present) {
    const id = newId()
    const people = valueOf(await meetingMode.people({ meetingId, text: name }))
    const known = people.find((person) => person.name === name)
    const noted: Attendee = known
      ? { ...known, id, meetingId, attendance }
      : valueOf(await meetingMode.addPerson({ id, meetingId, name, organisation })).attendee
    valueOf(await meetingMode.setAttendee({ ...noted, attendance }))
  }
}

function linesOf(stage: Stage, { points }: Noted, agenda: MeetingNotes['points']): NoteLine[] {
  return Object.entries(points).flatMap(([title, lines]) => {
    const pointId = agenda.find((point) => point.title === title)?.id
    if (pointId === undefined) throw new Error(`The agenda has no point ${title}`)
    return lines.map(([kind, text, beside = {}], at) => {
      const { due, ...detail } = beside
      return { id: newId(), pointId, position: at + 1, kind, text, detail: due === undefined ? detail : { ...detail, dueOn: stage.on(due) } }
    })
  })
}

/** A meeting as it was logged, and noted in meeting mode where it was. */
export const meetingSteps = (stage: Stage, caseId: string, meetings: readonly DemoMeeting[]): Step[] =>
  meetings.map(({ on, noted, ...meeting }) => ({
    on,
    run: async () => {
      const { meetings: log, meetingMode } = stage.client
      const id = newId()
      const heldOn = stage.on(on)
      valueOf(await log.save({ ...meeting, id, caseId, heldOn, expectedRevision: 0 }))
      if (!noted) return
      const { points, revision } = valueOf(await meetingMode.begin({ id, caseId, kind: meeting.kind, heldOn, time: meeting.time }))
      await takeAttendance(stage, id, noted)
      const lines = linesOf(stage, noted, points)
      valueOf(await meetingMode.write({ meetingId: id, expectedRevision: revision, points: [], lines, removedPointIds: [], removedLineIds: [] }))
      valueOf(await meetingMode.end({ meetingId: id, endsAt: noted.until }))
    },
  }))
