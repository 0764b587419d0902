export { asPreview, assertComplete, drawFile, drawPdf } from './draw.ts'
export { documentFolder, exportDocument, prepareDocument } from './export.ts'
export { documentHandlers, loadDocument } from './handlers.ts'
