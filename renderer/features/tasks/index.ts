export { CaseTasks } from './CaseTasks.tsx'
export { DueTasks } from './DueTasks.tsx'
export { TasksPage } from './TasksPage.tsx'
