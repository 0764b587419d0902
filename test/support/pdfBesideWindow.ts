// Lets the store write PDFs in a test that has a window (jsdom).
import { createRequire } from 'node:module'

/**
 * pdfkit takes a `document` for a sign that it runs in a browser and then looks for its own files at a web address.
 * Loaded once while none is in sight, it stays the one that the store gets.
 */
export function loadPdfBesideWindow(): void {
  const seen = Object.getOwnPropertyDescriptor(globalThis, 'document')
  if (!seen) return
  Reflect.deleteProperty(globalThis, 'document')
  try {
    createRequire(import.meta.url)('pdfkit')
  } finally {
    Object.defineProperty(globalThis, 'document', seen)
  }
}
