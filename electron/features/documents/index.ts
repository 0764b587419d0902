export { exportDocument } from './export.ts'
export { documentHandlers, loadDocument } from './handlers.ts'
