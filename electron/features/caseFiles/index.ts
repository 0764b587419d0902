export { caseFileHandlers } from './handlers.ts'
