export { MeetingsTab } from './MeetingsTab.tsx'
