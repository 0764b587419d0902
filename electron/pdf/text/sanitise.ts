// The one gate that all text passes before it is measured or drawn.

// U+2028 and U+2029 are line ends, as are vertical tab and form feed in text pasted from a word processor.
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

// Format characters (soft hyphen, zero-width and direction marks, byte order mark, tags) and variation selectors.
// The soft hyphen is the dangerous one: it shares its glyph with the hyphen, and one of them in a text would turn
// every hyphen of the document's extracted text into nothing.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f/gu

// eslint-disable-next-line no-control-regex -- controls are what is to be found
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

// Half a character, left behind where a text was cut by length.
const LONE_SURROGATES = /\p{Surrogate}/gu

// Code points that will never be characters; XML and readers refuse them.
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu

// Ready-made ligatures come along when text is copied out of another PDF.
const LIGATURES = /[\ufb00-\ufb06]/g

// Every kind of blank but the no-break ones, which keep a sum and its currency on one line.
const BLANKS = /[\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g

const BLANKS_AT_LINE_ENDS = / ?\n ?/g

/** Text as it can be drawn: NFC, well formed, without invisible characters and blanks that no one sees; line feeds stay. */
export function sanitise(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(NONCHARACTERS, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(BLANKS, ' ')
    .replace(BLANKS_AT_LINE_ENDS, '\n')
}

/** Sanitised text on one line, for headings, running heads and metadata. */
export const sanitiseLine = (text: string): string => sanitise(text).replaceAll(/\s*\n\s*/g, ' ').trim()
