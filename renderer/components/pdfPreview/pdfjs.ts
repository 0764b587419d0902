// The only importer of pdfjs-dist. The legacy build is for the oldest runtime in use (Chrome 130): the other one
// needs newer built-ins. Fetched with the first preview, not with the window.
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, PDFWorker, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One worker for all previews: starting one takes longer than reading a document. */
let shared: PDFWorker | undefined
const startWorker = () => PDFWorker.create({ port: new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' }) })
const worker = (): PDFWorker => (shared ??= startWorker())

export type { PDFPageProxy }

/** A PDF that is open for drawing. */
export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[]
  /** Frees what the worker holds of it. */
  readonly close: () => void
}

async function allPages(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
}

/** Opens a PDF from its bytes, which stay usable. Everything is inside the file, so nothing is ever fetched. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({
    // The worker takes what it is given; the caller keeps its own.
    data: bytes.slice(),
    worker: worker(),
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
  })
  try {
    return { pages: await allPages(await task.promise), close: () => void task.destroy() }
  } catch (error) {
    void task.destroy()
    throw error
  }
}

const SHARPEST = 2

/** What a drawing that was stopped, or a page that cannot be drawn, leaves behind: nothing. */
const nothing = (): undefined => undefined

/**
 * Draws a page and puts it in place of what the host held, so that there is never an empty sheet between two drawings.
 * The returned function stops it.
 */
export function drawPage(page: PDFPageProxy, scale: number, host: HTMLElement): () => void {
  const viewport = page.getViewport({ scale })
  const density = Math.min(window.devicePixelRatio || 1, SHARPEST)
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width * density)
  canvas.height = Math.floor(viewport.height * density)
  // To a screen reader the text layer is the page.
  canvas.setAttribute('aria-hidden', 'true')
  const drawing = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] })
  let stopped = false
  void drawing.promise.then(() => (stopped ? undefined : host.replaceChildren(canvas)), nothing)
  return () => {
    stopped = true
    drawing.cancel()
  }
}

/**
 * Lays the text of a page over it, to be selected, found and read aloud. Its measures follow the style property
 * `--total-scale-factor`, so it serves every scale. The returned function stops it.
 */
export function layText(page: PDFPageProxy, host: HTMLElement): () => void {
  const text = document.createElement('div')
  text.className = 'pdf-text'
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport: page.getViewport({ scale: 1 }) })
  let stopped = false
  void layer.render().then(() => (stopped ? undefined : host.replaceChildren(text)), nothing)
  return () => {
    stopped = true
    layer.cancel()
  }
}
