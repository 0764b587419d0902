import type { StoreContext } from '../../electron/work/context.ts'

/** Bytes that stand in for a PDF where the drawing is not what is tested. */
export const quickPdf: StoreContext['renderPdf'] = (model) =>
  Promise.resolve({ bytes: Buffer.from(`%PDF-${JSON.stringify(model)}`), pageCount: 1, missingCharacters: [] })
