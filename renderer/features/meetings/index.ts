export { MeetingFields } from './MeetingFields.tsx'
export { MeetingsTab } from './MeetingsTab.tsx'
export { meetingKindId } from './meetingWriting.ts'
export { useMeetingDraft } from './useMeetingDraft.ts'
