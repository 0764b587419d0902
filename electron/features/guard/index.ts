export { guardHandlers, noRepair } from './handlers.ts'
export { createRepairCall } from './repair.ts'
