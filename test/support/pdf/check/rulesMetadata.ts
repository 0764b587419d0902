// Rules for the metadata: well formed, both identities with the schema of the second, and no word against the
// information dictionary.
import { createRequire } from 'node:module'
import { fault, unless, type PdfFault } from './fault.ts'
import { textOf, type PdfObjects } from './objects.ts'

const NAMESPACES = {
  archive: 'http://www.aiim.org/pdfa/ns/id/',
  access: 'http://www.aiim.org/pdfua/ns/id/',
  schema: 'http://www.aiim.org/pdfa/ns/schema#',
  extension: 'http://www.aiim.org/pdfa/ns/extension/',
  property: 'http://www.aiim.org/pdfa/ns/property#',
  core: 'http://purl.org/dc/elements/1.1/',
  basic: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
} as const

type Read = (namespace: keyof typeof NAMESPACES, name: string) => string | undefined

interface XmlParser {
  readonly JSDOM: new (xml: string, options: { readonly contentType: string }) => { readonly window: { readonly document: Document } }
}

let parser: XmlParser | undefined

/** Reads a packet; a string says why it cannot be read. */
function parse(packet: string): Read | string {
  // jsdom is large and has no types of its own: loaded when first needed.
  parser ??= createRequire(import.meta.url)('jsdom') as XmlParser
  try {
    const { document } = new parser.JSDOM(packet, { contentType: 'application/xml' }).window
    return (namespace, name) => {
      const found = document.getElementsByTagNameNS(NAMESPACES[namespace], name)[0]
      return found?.textContent?.trim()
    }
  } catch (error) {
    return String(error)
  }
}

/** A date of the information dictionary as XMP writes it. */
const asInstant = (date: string | undefined): string | undefined =>
  date?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z')

function identityFaults(read: Read): PdfFault[] {
  return [
    ...unless(/^[123]$/.test(read('archive', 'part') ?? ''), 'xmp-archive', 'the packet does not say which PDF/A'),
    ...unless(read('archive', 'conformance') === 'A', 'xmp-archive', 'the packet does not say conformance A'),
    ...unless(read('access', 'part') === '1', 'xmp-access', 'the packet does not say PDF/UA-1'),
    ...unless(read('schema', 'namespaceURI') === NAMESPACES.access, 'xmp-schema', 'the schema of PDF/UA is not described'),
    ...unless(read('schema', 'prefix') === 'pdfuaid', 'xmp-schema', 'the schema has another prefix'),
    ...unless(read('property', 'name') === 'part', 'xmp-schema', 'the property is not described'),
    ...unless(read('property', 'valueType') === 'Integer', 'xmp-schema', 'the property has another type'),
    ...unless(read('extension', 'schemas') !== undefined, 'xmp-schema', 'no container for schemas'),
  ]
}

function agreementFaults(pdf: PdfObjects, read: Read): PdfFault[] {
  const information = pdf.dictionary(pdf.trailer['/Info'])
  const entry = (key: string) => textOf(pdf.resolve(information[key]))
  const pairs = [
    ['/Title', entry('/Title'), read('core', 'title')],
    ['/Author', entry('/Author'), read('core', 'creator')],
    ['/Subject', entry('/Subject'), read('core', 'description')],
    ['/Creator', entry('/Creator'), read('basic', 'CreatorTool')],
    ['/Producer', entry('/Producer'), read('pdf', 'Producer')],
    ['/CreationDate', asInstant(entry('/CreationDate')), read('basic', 'CreateDate')],
    ['/ModDate', asInstant(entry('/ModDate')), read('basic', 'ModifyDate')],
  ] as const
  const differing = pairs.filter(([, here, there]) => here !== there)
  return [
    ...unless(Boolean(read('core', 'title')), 'title', 'the file has no title'),
    ...differing.map(([key, here, there]) => fault('xmp-agrees', `${key} is "${here}" here and "${there}" there`)),
  ]
}

/** Checks the XMP packet and the information dictionary. */
export function checkMetadata(pdf: PdfObjects): PdfFault[] {
  const reference = pdf.catalog['/Metadata']
  const packet = pdf.stream(reference)?.toString('utf8')
  if (!packet) return [fault('xmp', 'no metadata')]
  const dictionary = pdf.dictionary(reference)
  const outer = [
    ...unless(dictionary['/Filter'] === undefined, 'xmp-plain', 'the metadata is compressed'),
    ...unless(dictionary['/Type'] === '/Metadata' && dictionary['/Subtype'] === '/XML', 'xmp', 'not declared as metadata'),
    ...unless(packet.startsWith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'), 'xmp', 'not an XMP packet'),
  ]
  const read = parse(packet)
  if (typeof read === 'string') return [...outer, fault('xmp-well-formed', read)]
  return [...outer, ...identityFaults(read), ...agreementFaults(pdf, read)]
}
