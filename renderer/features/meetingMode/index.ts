export { MeetingModePage } from './MeetingModePage.tsx'
export { RunningMeetings } from './RunningMeetings.tsx'
