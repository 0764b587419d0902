// Opens and closes the file itself: version, identity, metadata, and the bytes that come out.
import { createHash } from 'node:crypto'
import type { ArchiveProfile, DocumentModel } from '../../shared/documents/model.ts'
import { catalogOf, inside, setIdentifier } from './internals.ts'
import { factsOf, type FileFacts } from './metadata/facts.ts'
import { PROFILES } from './metadata/profiles.ts'
import { xmpPacket } from './metadata/xmp.ts'
import { loadPdfkit } from './packages.ts'
import { PAGE } from './style.ts'

export interface PdfFile {
  readonly pdf: PDFKit.PDFDocument
  /** Writes what is left and gives the whole file. */
  finish(): Promise<Uint8Array>
}

function replaceMetadata(pdf: PDFKit.PDFDocument, packet: string): void {
  const document = inside(pdf)
  document.endMetadata = () => {
    const stream = document.ref({ Type: 'Metadata', Subtype: 'XML' })
    // An archive must be able to find the packet without knowing how to decompress.
    stream.compress = false
    stream.end(new TextEncoder().encode(packet))
    catalogOf(pdf)['Metadata'] = stream
  }
}

/** The file's identifier comes from its content, so that equal documents are equal files. */
const identifierOf = (model: DocumentModel, profile: ArchiveProfile): Uint8Array =>
  new Uint8Array(createHash('sha256').update(JSON.stringify([profile, model])).digest().subarray(0, 16))

const informationOf = (facts: FileFacts) => ({
  Title: facts.title,
  ...(facts.author ? { Author: facts.author } : {}),
  ...(facts.subject ? { Subject: facts.subject } : {}),
  Creator: facts.creator,
  Producer: facts.producer,
  CreationDate: facts.created,
  ModDate: facts.created,
})

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}

/** Starts a file with no page in it. */
export function openFile(model: DocumentModel, profile: ArchiveProfile): PdfFile {
  const facts = factsOf(model)
  const PdfDocument = loadPdfkit()
  const pdf = new PdfDocument({
    pdfVersion: PROFILES[profile].pdfVersion,
    // One subset is all that pdfkit knows, and its PDF/UA leaves the font's glyph list incomplete: PDF/A it is,
    // and the metadata says PDF/UA beside it.
    subset: profile,
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    // No font: pdfkit would else embed Helvetica by name only.
    font: null as unknown as string,
    autoFirstPage: false,
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: informationOf(facts),
  } satisfies PDFKit.PDFDocumentOptions)
  const document = inside(pdf)
  setIdentifier(pdf, identifierOf(model, profile))
  // Limits belong to the branches of a tree; this one is all root.
  document.getStructParentTree().limits = false
  // JHOVE rejects pages that spell out the default unit.
  pdf.on('pageAdded', () => delete document.page.dictionary.data['UserUnit'])
  replaceMetadata(pdf, xmpPacket(facts, PROFILES[profile]))
  const bytes = collect(pdf)
  return {
    pdf,
    finish() {
      pdf.end()
      return bytes
    },
  }
}
