import { type IsoDate, parseDateInput } from '../date.ts'
import { parseKronor } from '../money.ts'
import type { LedgerKind } from './ledgerRow.ts'

/** A ledger row as it is typed in one line: `4/3 12 500 hyra av lokal`. */
export interface QuickRow {
  readonly happenedOn: IsoDate
  /** null = no sum could be read. */
  readonly kronor: number | null
  /** null = the line does not say. */
  readonly kind: LedgerKind | null
  readonly text: string
}

const KIND_WORDS: Readonly<Record<string, LedgerKind>> = {
  reserverat: 'reserved', reservera: 'reserved', reserverade: 'reserved',
  återfört: 'released', återför: 'released',
  utbetalt: 'paid', utbetalning: 'paid', betalt: 'paid',
  använt: 'used',
  återbetalt: 'repaid', återbetalning: 'repaid',
}

/** Days that could also be a sum are none: a row begins with its day only where it cannot be mistaken. */
const DAY = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}(?:[ -]\d{4})?|idag|i dag|igår|i går|[+-]\d{1,3}[dvm])(?=$|[\s,;])/iu
const SUM = /(?:^|[\s,;])(\d{1,3}(?:[ \u00A0\u202F.]\d{3})+|\d+(?:,\d{1,2})?)(?:[ \u00A0]?(kronor|kr|tkr|mkr|:-))?(?=$|[\s,;.])/iu

const trimmed = (text: string): string => text.replace(/^[\s,;]+|[\s,;]+$/gu, '')

function dayOf(text: string, today: IsoDate): { readonly day: IsoDate; readonly rest: string } {
  const found = DAY.exec(text)?.[0]
  const read = found === undefined ? null : parseDateInput(found, today)
  return read?.ok ? { day: read.value, rest: trimmed(text.slice(found?.length ?? 0)) } : { day: today, rest: text }
}

function kindOf(text: string): { readonly kind: LedgerKind | null; readonly rest: string } {
  const [word = ''] = text.split(/[\s,;:]/u, 1)
  const folded = word.toLowerCase()
  const kind = Object.hasOwn(KIND_WORDS, folded) ? (KIND_WORDS[folded] ?? null) : null
  return kind === null ? { kind, rest: text } : { kind, rest: trimmed(text.slice(word.length).replace(/^:/u, '')) }
}

function sumOf(text: string): { readonly kronor: number | null; readonly rest: string } {
  const found = SUM.exec(text)
  const read = found ? parseKronor(`${found[1] ?? ''} ${found[2] ?? ''}`) : null
  if (!found || !read?.ok || read.value === 0) return { kronor: null, rest: text }
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  return { kronor: read.value, rest: [trimmed(before), trimmed(after)].filter(Boolean).join(' ') }
}

/**
 * Reads a row: the day first (today where none is typed), then its kind in a word if one likes, the first sum, and
 * the text. Nothing is guessed: a line without a sum has none.
 */
export function readQuickRow(text: string, today: IsoDate): QuickRow {
  const { day, rest: afterDay } = dayOf(text.normalize('NFC').trim(), today)
  const first = kindOf(afterDay)
  const { kronor, rest } = sumOf(first.rest)
  const last = first.kind === null ? kindOf(rest) : { kind: first.kind, rest }
  return { happenedOn: day, kronor, kind: last.kind, text: last.rest }
}
