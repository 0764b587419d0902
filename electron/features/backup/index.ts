export { backUpAtQuit, watchForBackups } from './automatic.ts'
export { backUpBefore } from './make.ts'
export { backupFolder } from './place.ts'
