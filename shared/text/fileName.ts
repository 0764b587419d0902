import { cleanLine } from './clean.ts'

const FALLBACK = 'Dokument'
/** Room left for folder paths on Windows (260 units in all) and for file systems that count bytes. */
const MAX_UNITS = 120
const MAX_BYTES = 200
const MAX_EXTENSION = 16
/** More than a name can use; keeps a pasted novel from being segmented. */
const MAX_INPUT = 4096

/** Forbidden on Windows; between two other characters a hyphen stands in, elsewhere nothing. */
const FORBIDDEN = /[<>:"/\\|?*]+/gu
/** Bidi overrides, joiners and other unseen characters, which can disguise an extension. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** A leading dot hides the file, `-` reads as an option, `~$` is an Office lock file. */
const LEADING = /^[\s.~-]+/u
/** Windows drops them in silence, so two names would become one. */
const TRAILING = /[\s.]+$/u
/** Windows devices, whatever stands after the first dot. */
const RESERVED = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|COM[\d¹²³]|LPT[\d¹²³])$/iu

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })
const bytes = new TextEncoder()

function replaceForbidden(text: string): string {
  return text.replace(FORBIDDEN, (_, at: number, whole: string) => {
    const before = whole[at - 1] ?? ' '
    const after = /[^<>:"/\\|?*]/u.exec(whole.slice(at))?.[0] ?? ' '
    return before.trim() === '' || after.trim() === '' ? '' : '-'
  })
}

/** The longest beginning that fits, cut between whole graphemes (a flag or `å` with a loose ring stays whole). */
function cutToFit(text: string, units: number, byteCount: number): string {
  let fitting = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    used += bytes.encode(segment).length
    if (fitting.length + segment.length > units || used > byteCount) break
    fitting += segment
  }
  return fitting.replace(TRAILING, '')
}

function cleanPart(text: string): string {
  const visible = cleanLine(text.slice(0, MAX_INPUT)).replace(UNSEEN, '')
  return cleanLine(replaceForbidden(visible)).replace(TRAILING, '')
}

function avoidReserved(stem: string): string {
  return RESERVED.test((stem.split('.')[0] ?? '').trim()) ? `_${stem}` : stem
}

/**
 * A file name that Windows, macOS and Linux all take: no forbidden or unseen characters, no reserved device name,
 * at most 120 UTF-16 units and 200 UTF-8 bytes with its extension, never empty (*Dokument*).
 * @param extension with or without its dot; letters, digits and inner dots only
 * @param ending kept whole when a long stem is cut, so that version and date survive: ` v2 2026-11-21`
 */
export function safeFileName(stem: string, extension: string, ending = ''): string {
  const plain = extension.replace(/[^A-Za-z0-9.]/gu, '').slice(0, MAX_EXTENSION).replace(/^\.+|\.+$/gu, '')
  const suffix = plain === '' ? '' : `.${plain}`
  const closing = cleanPart(ending)
  const tail = closing === '' ? '' : cutToFit(` ${closing}`, MAX_UNITS / 2, MAX_BYTES / 2)
  const start = cleanPart(stem).replace(LEADING, '')
  // One unit is kept free for the underscore before a reserved name.
  const fitting = cutToFit(start, MAX_UNITS - 1 - tail.length - suffix.length, MAX_BYTES - 1 - bytes.encode(tail + suffix).length)
  return avoidReserved((fitting === '' ? FALLBACK : fitting) + tail) + suffix
}
