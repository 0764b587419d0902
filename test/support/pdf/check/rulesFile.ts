// Rules for the file as a whole: its head, its catalogue, its bounds.
import { fault, unless, type PdfFault } from './fault.ts'
import { isDictionary, textOf, type PdfObjects, type PdfValue } from './objects.ts'

/** Bounds of PDF 1.4, which PDF/A-1 makes law. */
const LONGEST_ARRAY = 8191
const LONGEST_STRING = 65_535
const LARGEST_DICTIONARY = 4095
const LONGEST_NAME = 127

const FORBIDDEN_IN_CATALOGUE = ['/AA', '/AcroForm', '/OCProperties', '/Requirements', '/OpenAction', '/Collection']

function headFaults(pdf: PdfObjects): PdfFault[] {
  const bytes = Buffer.from(pdf.bytes)
  const head = bytes.subarray(0, 8).toString('latin1')
  const wanted = pdf.archivePart === 1 ? '%PDF-1.4' : '%PDF-1.7'
  const comment = bytes.subarray(bytes.indexOf('\n') + 1)
  const isBinary = comment[0] === 0x25 && [1, 2, 3, 4].every((index) => (comment[index] ?? 0) > 127)
  const identifiers = pdf.list(pdf.trailer['/ID'])
  return [
    ...unless(head === wanted, 'file-version', `${head}, not ${wanted}`),
    ...unless(isBinary, 'file-binary', 'no comment of binary characters after the head'),
    ...unless(/%%EOF\r?\n?$/.test(bytes.subarray(-8).toString('latin1')), 'file-end', 'something after the end'),
    ...unless(identifiers.length === 2, 'file-identifier', 'no identifier in the trailer'),
    ...unless(pdf.trailer['/Encrypt'] === undefined, 'file-encrypted', 'encrypted'),
    ...unless(pdf.archivePart > 1 || !bytes.includes('/ObjStm'), 'file-streams', 'object streams in PDF/A-1'),
  ]
}

function catalogueFaults(pdf: PdfObjects): PdfFault[] {
  const { catalog } = pdf
  const marks = pdf.dictionary(catalog['/MarkInfo'])
  const names = pdf.dictionary(catalog['/Names'])
  return [
    ...unless(marks['/Marked'] === true, 'marked', 'the file does not say that it is tagged'),
    ...unless(marks['/Suspects'] !== true, 'marked', 'the tags are said to be suspect'),
    ...unless(/^sv(-SE)?$/.test(textOf(pdf.resolve(catalog['/Lang'])) ?? ''), 'language', 'the language is not Swedish'),
    ...unless(pdf.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true, 'display-title', 'the title is not shown'),
    ...FORBIDDEN_IN_CATALOGUE.filter((key) => key in catalog).map((key) => fault('catalogue', `${key} has no place here`)),
    ...['/JavaScript', '/EmbeddedFiles'].filter((key) => key in names).map((key) => fault('catalogue', `${key} among the names`)),
  ]
}

function outputFaults(pdf: PdfObjects): PdfFault[] {
  const intents = pdf.list(pdf.catalog['/OutputIntents']).map((each) => pdf.dictionary(each))
  const intent = intents.find((each) => each['/S'] === '/GTS_PDFA1')
  if (!intent) return [fault('output-intent', 'no output intent for PDF/A')]
  const profile = pdf.stream(intent['/DestOutputProfile'])
  const isProfile = profile?.subarray(36, 40).toString('latin1') === 'acsp' && profile.subarray(16, 20).toString('latin1') === 'RGB '
  return [
    ...unless(isProfile, 'output-intent', 'no RGB profile in the output intent'),
    ...unless(pdf.dictionary(intent['/DestOutputProfile'])['/N'] === 3, 'output-intent', 'the profile is not for three colours'),
    ...unless(Boolean(textOf(pdf.resolve(intent['/OutputConditionIdentifier']))), 'output-intent', 'the output condition has no name'),
  ]
}

function* boundFaults(value: PdfValue, where: string): Generator<PdfFault> {
  if (typeof value === 'string') {
    const isName = value.startsWith('/')
    const length = value.startsWith('u:') ? (value.length - 2) * 2 + 2 : value.length
    if (length > (isName ? LONGEST_NAME + 1 : LONGEST_STRING)) yield fault('bounds', `${where}: a string of ${length} bytes`)
  } else if (Array.isArray(value)) {
    const items = value as readonly PdfValue[]
    if (items.length > LONGEST_ARRAY) yield fault('bounds', `${where}: an array of ${items.length}`)
    for (const item of items) yield* boundFaults(item, where)
  } else if (isDictionary(value)) {
    if (Object.keys(value).length > LARGEST_DICTIONARY) yield fault('bounds', `${where}: a dictionary of ${Object.keys(value).length}`)
    for (const each of Object.values(value)) yield* boundFaults(each, where)
  }
}

function objectFaults(pdf: PdfObjects): PdfFault[] {
  const found: PdfFault[] = []
  for (const [name, { value, stream }] of Object.entries(pdf.objects)) {
    found.push(...boundFaults(stream?.dict ?? value ?? null, name))
    const filters = stream ? pdf.list(stream.dict['/Filter']) : []
    if (filters.includes('/LZWDecode') || filters.includes('/Crypt')) found.push(fault('filter', `${name}: ${filters.join(' ')}`))
    if (stream && ('/F' in stream.dict || '/FFilter' in stream.dict)) found.push(fault('filter', `${name}: a stream outside the file`))
    if (stream && (stream.dict['/Subtype'] === '/PS' || '/OPI' in stream.dict)) found.push(fault('catalogue', `${name}: a forbidden object`))
  }
  return found
}

export const checkFile = (pdf: PdfObjects): PdfFault[] =>
  [...headFaults(pdf), ...catalogueFaults(pdf), ...outputFaults(pdf), ...objectFaults(pdf)]
