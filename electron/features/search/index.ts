export { describeEntry } from './describe.ts'
export { searchHandlers } from './handlers.ts'
