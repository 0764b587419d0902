export { asPreview, assertComplete, drawFile, drawPdf } from './draw.ts'
export { documentFolder, exportBeside, exportDocument, prepareDocument } from './export.ts'
export { documentHandlers, loadDocument } from './handlers.ts'
export { exportWorkbook } from './workbook.ts'
