// The letters, marks and signs of Swedish sorting, as weights in printable ASCII.
// A fixed table, not Intl's: keys are stored, and must not change with the runtime's Unicode version.

/** Signs in the order of the Swedish collation; white space comes before them, other symbols after. */
const SIGNS = [..."_-‐‒–—―,;:!¡?¿.…·'‚‹›\"„«»()[]{}§¶@*/\\&#%‰†‡•`´˜^¯¨°©®→↑+±÷×<=>¬|¦~−¤¢$£¥€"]

/** Marks in the order in which they break ties. */
const MARKS = [...'\u0332\u0313\u0314\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307\u0338\u0327\u0328\u0304\u0335\u0309\u0323']

/** Letters that sort as another letter (or two) and only break ties, in the order given. */
const VARIANTS: readonly (readonly [base: string, variants: readonly string[]])[] = [
  ['ä', ['æ', 'ę']],
  ['ö', ['ø', 'ő', 'œ', 'ô']],
  ['y', ['ü', 'ű']],
  ['d', ['đ', 'ð']],
  ['h', ['ħ']],
  ['i', ['ı']],
  ['l', ['ł']],
  ['t', ['ŧ']],
  ['s', ['ſ']],
  ['ss', ['ß']],
  ['th', ['þ']],
  ["'", ['‘', '’']],
  ['"', ['“', '”']],
]

/** Variants weigh more than any mark: `y ý ÿ ü`. In a split text a pair such as `~A` stands for the difference. */
const VARIANT_MARKS = 'ABCD'
const SPLIT_VARIANTS = new Map(
  VARIANTS.flatMap(([base, variants]) =>
    variants.map((variant, at) => [variant, [...base, `~${VARIANT_MARKS[at] ?? ''}`]] as const),
  ),
)

const SWEDISH_LETTERS: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' }

const ELEMENTS = /\d+|[åäöæęøőœôüű]|./gsu

/** Takes marks apart, but keeps whole the letters that have a place of their own: `ǿ` -> `ø´`, `é` -> `e´`. */
function decompose(text: string): string {
  return text
    .replace(/[\p{L}\p{N}]/gu, (character) => character.normalize('NFKD'))
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('\u2011', '\u2010')
    .replace(/[ao]\u0308|a\u030A|e\u0328|o\u030B|o\u0302|u\u0308|u\u030B/gu, (pair) => pair.normalize('NFC'))
}

/** The elements of a text that weigh: numbers, letters, signs and, after what they belong to, marks and `~A`-like variants. */
export function splitIntoLetters(text: string): string[] {
  const elements = decompose(text).match(ELEMENTS) ?? []
  return elements.flatMap((element) => SPLIT_VARIANTS.get(element) ?? [element])
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')
}

/** The weight of a mark or variant, or null for what stands on its own. */
export function accentWeight(element: string): string | null {
  if (element.length === 2 && element.startsWith('~')) return element
  if (!/^\p{M}/u.test(element)) return null
  const at = MARKS.indexOf(element)
  return at < 0 ? `z${codePoint(element)}` : String.fromCharCode(0x22 + at)
}

/** The weight of a letter or sign; no weight is the beginning of another. Order: space, signs, symbols, digits, a-z å ä ö, other. */
export function primaryWeight(element: string): string {
  if (/^[a-z]$/u.test(element)) return element
  if (/^\s$/u.test(element)) return '!'
  const sign = SIGNS.indexOf(element)
  if (sign >= 0) return `"${codePoint(String.fromCharCode(0x21 + sign)).slice(-2)}`
  const other = /^[\p{L}\p{N}]/u.test(element) ? '~' : '#'
  return SWEDISH_LETTERS[element] ?? other + codePoint(element)
}
