export { StartMeetingPage } from './StartMeetingPage.tsx'
export { useBeginMeeting } from './useBeginMeeting.ts'
