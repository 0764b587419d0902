export { ListPage } from './list/ListPage.tsx'
export { NetworkMeetingPage } from './meeting/MeetingPage.tsx'
export { NetworkPage } from './NetworkPage.tsx'
export { SolvedPage } from './solved/SolvedPage.tsx'
