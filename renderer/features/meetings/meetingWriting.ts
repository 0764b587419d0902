// A meeting while it is being written: its kind stands as one reads it.
import { type IsoDate, todayIn } from '../../../shared/domain/date.ts'
import { type Meeting, type MeetingInput, meetingInputSchema } from '../../../shared/domain/meeting.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { meetingKindName } from '../../../shared/text/catalogue/timeline.ts'

export interface MeetingWriting {
  readonly title: string
  readonly kind: string
  readonly heldOn: IsoDate
  readonly time: string
  readonly endsAt: string
  readonly place: string
  readonly participants: string
  readonly notes: string
}

/** The id of a kind that the model knows, by its name; any other word stays as it was written. */
export function meetingKindId(text: string, model: ProcessModel): string {
  const lower = text.trim().toLocaleLowerCase('sv')
  return model.meetingKinds.find(({ name }) => name.toLocaleLowerCase('sv') === lower)?.id ?? text
}

export const writingOfMeeting = (meeting: Meeting, model: ProcessModel): MeetingWriting => ({
  title: meeting.title,
  kind: capitalise(meetingKindName(model, meeting.kind)),
  heldOn: meeting.heldOn,
  time: meeting.time,
  endsAt: meeting.endsAt,
  place: meeting.place,
  participants: meeting.participants,
  notes: meeting.notes,
})

/** A meeting is most often noted while it is held. */
export const newMeeting = (): MeetingWriting => ({
  title: '',
  kind: '',
  heldOn: todayIn(new Date()),
  time: '',
  endsAt: '',
  place: '',
  participants: '',
  notes: '',
})

/** A time as it is shown, `14.30`; null for what is no time. Empty stays empty. */
export function tidyTime(text: string): string | null {
  const read = meetingInputSchema.shape.time.safeParse(text)
  return read.success ? read.data : null
}

type Content = Omit<MeetingInput, 'id' | 'caseId' | 'expectedRevision'>

/** What is written as the store wants it. */
export const meetingContent = (writing: MeetingWriting, model: ProcessModel): Content => ({
  ...writing,
  kind: meetingKindId(writing.kind, model),
})

/** Newest first; of two on one day the later, where their times are known. */
export const newestMeetingsFirst = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.toSorted((a, b) => b.heldOn.localeCompare(a.heldOn) || b.time.localeCompare(a.time) || b.id.localeCompare(a.id))
