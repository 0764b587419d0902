// Lets the store under test draw and keep PDFs beside a page, as it does in a process without one.
import { vi } from 'vitest'
import { loadPdfkit } from '../../../electron/pdf/packages.ts'

// jsdom brings byte arrays of its own, which are no instances of Node's: the store's checks would refuse them.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor

let isLoaded = false

/** The PDF package asks for a document to learn where it was loaded from; it is loaded as where there is none. */
export function loadPdfkitWithoutPage(): void {
  if (isLoaded) return
  vi.stubGlobal('document', undefined)
  try {
    loadPdfkit()
    isLoaded = true
  } finally {
    vi.unstubAllGlobals()
  }
}
