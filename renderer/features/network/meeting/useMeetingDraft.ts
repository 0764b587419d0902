import type { NetworkMeeting, NetworkMeetingInput } from '../../../../shared/domain/network/meeting.ts'
import { api } from '../../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'

export type MeetingWriting = Omit<NetworkMeetingInput, 'id' | 'expectedRevision'>

const writingOf = ({ id: _id, revision: _revision, ...writing }: NetworkMeeting): MeetingWriting => writing

/** A meeting of the network and its invitation, which save themselves. */
export const useMeetingDraft = (meeting: NetworkMeeting): AutosavedDraft<MeetingWriting> =>
  useAutosavedDraft<MeetingWriting>({
    key: `networkMeeting:${meeting.id}`,
    initial: writingOf(meeting),
    revision: meeting.revision,
    save: async (writing, expectedRevision) =>
      savedAs(await api.networkMeetings.save({ id: meeting.id, expectedRevision, ...writing }), writingOf),
    read: async () =>
      savedAs(mapOutcome(await api.networkMeetings.get({ meetingId: meeting.id }), (view) => view.meeting), writingOf),
  })
