// The words of a letter that was written as HTML. Nothing of it is ever shown as HTML, so this need not be a browser.

const UNSEEN = /<(script|style|head|title|template|svg|math|object)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu
const BREAK = /<(?:br|hr)\b[^<>]*>/giu
const BLOCK = /<\/?(?:p|div|h[1-6]|ul|ol|table|tr|blockquote|section|article|header|footer|pre)\b[^<>]*>/giu
const ITEM = /<li\b[^<>]*>/giu
const CELL = /<\/t[dh]\s*>/giu
const TAG = /<\/?[a-z!?][^<>]*>?/giu

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', auml: 'ä', Auml: 'Ä', ouml: 'ö', Ouml: 'Ö', aring: 'å', Aring: 'Å',
  eacute: 'é', Eacute: 'É', uuml: 'ü', Uuml: 'Ü', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“',
  bull: '•', middot: '·', euro: '€', sect: '§', deg: '°', shy: '', copy: '©', reg: '®',
}

const MOST_CODE_POINT = 0x10ffff

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= MOST_CODE_POINT ? String.fromCodePoint(code) : ''
}

/** Text with its paragraphs; scripts, styles and pictures are left out. Never throws. */
export function textOfHtml(html: string): string {
  return html
    .replace(COMMENT, ' ')
    .replace(UNSEEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(BREAK, '\n')
    .replace(ITEM, '\n- ')
    .replace(BLOCK, '\n\n')
    .replace(CELL, ' ')
    .replace(TAG, '')
    .replace(/&(#x?[\da-f]{1,8}|[a-z]{2,8});/giu, entity)
}
