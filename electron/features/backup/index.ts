export { backUpBefore, backupFolder } from './handlers.ts'
