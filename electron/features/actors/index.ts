export { actorHandlers } from './handlers.ts'
export { rankedActors } from './suggest.ts'
