// The worker's entry: a file of our own, so that the bundler makes it a plain script beside the page.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
