export { meetingModeHandlers } from './handlers.ts'
export { rereadLines } from './notes.ts'
export { meetingTemplateHandlers } from './templates.ts'
