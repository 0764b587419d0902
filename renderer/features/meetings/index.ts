export { MeetingFields } from './MeetingFields.tsx'
export { MeetingsTab } from './MeetingsTab.tsx'
export { useMeetingDraft } from './useMeetingDraft.ts'
