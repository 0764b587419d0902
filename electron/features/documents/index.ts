export { documentFolder, exportDocument, prepareDocument } from './export.ts'
export { documentHandlers, loadDocument } from './handlers.ts'
