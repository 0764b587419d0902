export { actorListHandlers } from './lists.ts'
export { loadMeetingView, networkMeetingHandlers } from './meetings.ts'
