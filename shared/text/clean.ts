/** Vertical tab, form feed, NEL and the Unicode separators: other programs' line breaks, found in pasted text. */
const FOREIGN_LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
const LONE_SURROGATES = /\p{Cs}/gu
/** Controls except line feed and tab, soft hyphen, zero-width space, word joiner, byte order mark, noncharacters. */
const INVISIBLE = /[^\P{Cc}\n\t]|[\u00AD\u200B\u2060\uFEFF]|\p{Noncharacter_Code_Point}/gu

/**
 * Joiners (U+200C, U+200D) mean something in emoji sequences and in scripts such as Persian and Hindi;
 * beside Latin letters, digits or spaces they are debris that makes equal texts unequal.
 * Marks between letter and joiner are looked past, since NFC may change their order.
 */
const JOINABLE = String.raw`(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|(?!\p{Script=Latin})\p{L})`
const STRAY_JOINERS = new RegExp(String.raw`[\u200C\u200D](?!${JOINABLE}|\p{M})|(?<!${JOINABLE}\p{M}*)[\u200C\u200D]`, 'gu')

/**
 * A text on its way in: NFC, well-formed, line breaks as `\n`, without control and zero-width characters.
 * Line feeds, tabs and all visible characters stay; a lone surrogate becomes U+FFFD. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(FOREIGN_LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINERS, '')
    .normalize('NFC')
}

/** A one-line text on its way in: as `cleanText`, with every run of white space (also line breaks) as one space, trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}
