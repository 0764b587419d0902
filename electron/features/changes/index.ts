export { changeHandlers } from './handlers.ts'
