export { ActorListPage } from './list/ActorListPage.tsx'
export { ActorPage } from './actor/ActorPage.tsx'
export { NewActorPage } from './NewActorPage.tsx'
