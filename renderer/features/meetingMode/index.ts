export { MeetingModePage } from './MeetingModePage.tsx'
