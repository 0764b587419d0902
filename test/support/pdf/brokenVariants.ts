// Ways to spoil a good file, each with the rule that must refuse it.
import type { Loose, OpenPdf } from './mutate.ts'

export interface BrokenVariant {
  readonly name: string
  /** The rule that must be among the faults. */
  readonly rule: string
  readonly change: (pdf: OpenPdf) => void
}

const withoutKey = (dictionary: Loose, key: string): void => {
  if (!(key in dictionary)) throw new Error(`there is no ${key} to take away`)
  delete dictionary[key]
}

const packet = (change: (text: string) => string) => (pdf: OpenPdf) => pdf.rewrite(pdf.catalog['/Metadata'], change)

const listOf = (value: unknown): unknown[] => value as unknown[]

const turnRound = (value: unknown): void => {
  const list = listOf(value)
  list.splice(0, list.length, ...list.toReversed())
}

const head: readonly BrokenVariant[] = [
  { name: 'not said to be tagged', rule: 'marked', change: (pdf) => withoutKey(pdf.at(pdf.catalog['/MarkInfo']), '/Marked') },
  { name: 'no language', rule: 'language', change: (pdf) => withoutKey(pdf.catalog, '/Lang') },
  { name: 'another language', rule: 'language', change: (pdf) => void (pdf.catalog['/Lang'] = 'u:en-GB') },
  { name: 'title not shown', rule: 'display-title', change: (pdf) => withoutKey(pdf.catalog, '/ViewerPreferences') },
  { name: 'no output intent', rule: 'output-intent', change: (pdf) => withoutKey(pdf.catalog, '/OutputIntents') },
  {
    name: 'an output profile that is none',
    rule: 'output-intent',
    change: (pdf) => pdf.rewrite(pdf.first('/S', '/GTS_PDFA1')['/DestOutputProfile'], (bytes) => bytes.replace('acsp', 'xxxx')),
  },
  { name: 'a script at opening', rule: 'catalogue', change: (pdf) => void (pdf.catalog['/OpenAction'] = { '/S': '/JavaScript', '/JS': 'u:0' }) },
  { name: 'an array out of bounds', rule: 'bounds', change: (pdf) => void (pdf.catalog['/Extra'] = Array.from({ length: 9000 }, () => 1)) },
]

const metadata: readonly BrokenVariant[] = [
  { name: 'no metadata', rule: 'xmp', change: (pdf) => withoutKey(pdf.catalog, '/Metadata') },
  { name: 'an unescaped & in the title', rule: 'xmp-well-formed', change: packet((text) => text.replace('&amp;', '&')) },
  { name: 'no PDF/UA identity', rule: 'xmp-access', change: packet((text) => text.replaceAll(/<pdfuaid:part>1<\/pdfuaid:part>/g, '')) },
  { name: 'conformance B', rule: 'xmp-archive', change: packet((text) => text.replace('conformance>A<', 'conformance>B<')) },
  {
    name: 'no schema for PDF/UA',
    rule: 'xmp-schema',
    change: packet((text) => text.replace(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, '')),
  },
  { name: 'no title', rule: 'title', change: packet((text) => text.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')) },
  { name: 'another author here than there', rule: 'xmp-agrees', change: (pdf) => pdf.put(pdf.at(pdf.trailer['/Info'])['/Author'], 'u:root') },
  { name: 'another date here than there', rule: 'xmp-agrees', change: packet((text) => text.replace(/(CreateDate>)\d{4}/, '$11999')) },
]

const structure: readonly BrokenVariant[] = [
  { name: 'no structure tree', rule: 'structure', change: (pdf) => withoutKey(pdf.catalog, '/StructTreeRoot') },
  { name: 'an unknown type', rule: 'structure-type', change: (pdf) => void (pdf.first('/S', '/P')['/S'] = '/Paragraph') },
  { name: 'a type of a later version', rule: 'structure-type', change: (pdf) => void (pdf.first('/S', '/TR')['/S'] = '/THead') },
  { name: 'a wrong parent', rule: 'structure-parent', change: (pdf) => void (pdf.first('/S', '/TD')['/P'] = pdf.every('/S', '/P')[0]?.[0]) },
  { name: 'a heading level jumped', rule: 'heading-levels', change: (pdf) => pdf.every('/S', '/H2').forEach(([, node]) => void (node['/S'] = '/H3')) },
  { name: 'the first heading not the title', rule: 'heading-levels', change: (pdf) => void (pdf.first('/S', '/H1')['/S'] = '/H2') },
  { name: 'a row that is a paragraph', rule: 'structure-nesting', change: (pdf) => void (pdf.first('/S', '/TR')['/S'] = '/P') },
  { name: 'heads without scope', rule: 'table-scope', change: (pdf) => pdf.every('/S', '/TH').forEach(([, node]) => withoutKey(node, '/A')) },
  { name: 'heads that are ordinary cells', rule: 'table-head', change: (pdf) => pdf.every('/S', '/TH').forEach(([, node]) => void (node['/S'] = '/TD')) },
  { name: 'a row that lacks a cell', rule: 'table-rows', change: (pdf) => void listOf(pdf.every('/S', '/TR')[2]?.[1]['/K']).pop() },
  { name: 'a list item without a body', rule: 'list-items', change: (pdf) => void (pdf.first('/S', '/LBody')['/S'] = '/Lbl') },
  { name: 'a list that does not say its numbering', rule: 'list-numbering', change: (pdf) => withoutKey(pdf.first('/S', '/L'), '/A') },
  { name: 'text directly in a list', rule: 'structure-nesting', change: (pdf) => void (pdf.first('/S', '/LI')['/S'] = '/P') },
  { name: 'an empty paragraph', rule: 'structure-empty', change: (pdf) => void (pdf.first('/S', '/P')['/K'] = []) },
  { name: 'a figure without words', rule: 'figure-alt', change: (pdf) => void (pdf.first('/S', '/P')['/S'] = '/Figure') },
]

const bindings: readonly BrokenVariant[] = [
  { name: 'content that is neither tagged nor artifact', rule: 'content-tagged', change: (pdf) => pdf.rewriteContent((text) => text.replace(/\/P <<\n\/MCID \d+\n>> BDC/, '/P BMC')) },
  { name: 'a page number that is not marked', rule: 'content-tagged', change: (pdf) => pdf.rewriteContent((text) => text.replace(/\/Artifact <<\n\/Type \/Pagination\n\/Attached \[\/Bottom\]\n>> BDC/, '/Span BMC')) },
  { name: 'an artifact inside content', rule: 'artifact-in-content', change: (pdf) => pdf.rewriteContent((text) => text.replace(/(\/H1 <<\n\/MCID \d+\n>> BDC\n)([\s\S]*?)EMC/, '$1/Artifact BMC\n$2EMC\nEMC')) },
  { name: 'a mark that never ends', rule: 'marks-balanced', change: (pdf) => pdf.rewriteContent((text) => text.replace(/EMC\n$/, '')) },
  { name: 'the same content twice', rule: 'mcid-unique', change: (pdf) => pdf.rewriteContent((text) => text.replace('/MCID 1\n', '/MCID 0\n')) },
  { name: 'content that no tag owns', rule: 'content-owned', change: (pdf) => void (pdf.first('/S', '/H1')['/K'] = [4000]) },
  { name: 'content said to be what it is not', rule: 'content-tag', change: (pdf) => pdf.rewriteContent((text) => text.replace('/H1 <<', '/P <<')) },
  { name: 'a parent tree that knows another owner', rule: 'parent-tree', change: (pdf) => turnRound(listOf(pdf.at(pdf.tree['/ParentTree'])['/Nums'])[1]) },
  { name: 'a page without a key to the parent tree', rule: 'parent-tree', change: (pdf) => withoutKey(pdf.first('/Type', '/Page'), '/StructParents') },
  { name: 'another order to read than to draw', rule: 'reading-order', change: (pdf) => turnRound(pdf.first('/S', '/Document')['/K']) },
  { name: 'a link without words', rule: 'link-contents', change: (pdf) => void (pdf.first('/Subtype', '/Link')['/Contents'] = 'u:') },
  { name: 'a link outside the parent tree', rule: 'link-parent', change: (pdf) => withoutKey(pdf.first('/Subtype', '/Link'), '/StructParent') },
  { name: 'a link that is not printed', rule: 'annotation', change: (pdf) => void (pdf.first('/Subtype', '/Link')['/F'] = 2) },
  { name: 'a link to a script', rule: 'link-address', change: (pdf) => void (pdf.at(pdf.first('/Subtype', '/Link')['/A'])['/URI'] = 'u:javascript:alert(1)') },
  { name: 'a link in no Link', rule: 'link-tag', change: (pdf) => void (pdf.first('/S', '/Link')['/S'] = '/Span') },
]

const pages: readonly BrokenVariant[] = [
  { name: 'a tab key without order', rule: 'tab-order', change: (pdf) => withoutKey(pdf.first('/Type', '/Page'), '/Tabs') },
  { name: 'a unit spelled out', rule: 'user-unit', change: (pdf) => void (pdf.first('/Type', '/Page')['/UserUnit'] = 1) },
  { name: 'a transparent page', rule: 'transparency', change: (pdf) => void (pdf.first('/Type', '/Page')['/Group'] = { '/S': '/Transparency' }) },
  { name: 'bookmarks uncounted', rule: 'bookmark-count', change: (pdf) => withoutKey(pdf.at(pdf.catalog['/Outlines']), '/Count') },
  { name: 'a bookmark to nowhere', rule: 'bookmark-place', change: (pdf) => void (pdf.at(pdf.at(pdf.catalog['/Outlines'])['/First'])['/Dest'] = ['/Fit']) },
  { name: 'no bookmarks', rule: 'bookmarks', change: (pdf) => withoutKey(pdf.catalog, '/Outlines') },
  { name: 'an unknown operator', rule: 'content-operator', change: (pdf) => pdf.rewriteContent((text) => `${text}\n0 0 xx\n`) },
]

const fonts: readonly BrokenVariant[] = [
  { name: 'a font that is not in the file', rule: 'font-embedded', change: (pdf) => withoutKey(pdf.first('/Type', '/FontDescriptor'), '/FontFile2') },
  { name: 'a font without characters', rule: 'font-unicode', change: (pdf) => withoutKey(pdf.first('/Subtype', '/Type0'), '/ToUnicode') },
  { name: 'a code that is no character', rule: 'font-unicode', change: (pdf) => pdf.rewrite(pdf.first('/Subtype', '/Type0')['/ToUnicode'], (text) => text.replace('<0073>', '<0000>')) },
  { name: 'an incomplete list of glyphs', rule: 'font-set', change: (pdf) => pdf.rewrite(pdf.first('/Type', '/FontDescriptor')['/CIDSet'], (bits) => `\u007f${bits.slice(1)}`) },
  { name: 'no list of glyphs', rule: 'font-set', change: (pdf) => withoutKey(pdf.first('/Type', '/FontDescriptor'), '/CIDSet') },
  { name: 'wrong widths', rule: 'font-widths', change: (pdf) => void (pdf.first('/Subtype', '/CIDFontType2')['/W'] = [0, [500]]) },
  { name: 'a character without a glyph', rule: 'notdef', change: (pdf) => pdf.rewriteContent((text) => text.replace(/<0001/, '<0000')) },
  { name: 'a font of several names', rule: 'font-name', change: (pdf) => void (pdf.first('/Type', '/FontDescriptor')['/FontName'] = '/Other') },
  { name: 'hyphens that read as soft hyphens', rule: 'soft-hyphen', change: (pdf) => pdf.every('/Subtype', '/Type0').forEach(([, font]) => pdf.rewrite(font['/ToUnicode'], (text) => text.replace('<002d>', '<00ad>').replace('<0061>', '<00ad>'))) },
]

/** Every variant, for a file that has headings, lists, tables and links. */
export const BROKEN_VARIANTS: readonly BrokenVariant[] = [...head, ...metadata, ...structure, ...bindings, ...pages, ...fonts]
