export { refreshNameKeys, refreshSomeNameKeys } from '../../db/repositories/duplicates.ts'
export { duplicateHandlers } from './handlers.ts'
export { similarActors } from './similar.ts'
