// An .eml that somebody saved from their mail program. It comes from anywhere, so nothing in it is believed.
import type { Email } from 'postal-mime'
import { todayIn } from '../../shared/domain/date.ts'
import { isIsoDate } from '../../shared/domain/isoDate.ts'
import { type Letter, LETTER_TEXT } from '../../shared/domain/letter.ts'
import { cleanLine, cleanText } from '../../shared/text/clean.ts'
import { textOfHtml } from './htmlText.ts'

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 3 } as const
const LINE = 200
const MOST_ATTACHMENTS = 50
/** Marks beyond these on one letter are no writing; putting thousands of them in order takes minutes. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu

const oneLine = (text: string): string => cleanLine(text.slice(0, LINE * 8).replace(PILED_MARKS, '$1')).slice(0, LINE)

function textOf({ text, html }: Email): { text: string; isCut: boolean } {
  const written = text && text.trim() !== '' ? text : textOfHtml((html ?? '').slice(0, LETTER_TEXT * 20))
  const shortened = written.slice(0, LETTER_TEXT * 2).replace(PILED_MARKS, '$1')
  const lines = cleanText(shortened).split('\n').map((line) => line.trimEnd())
  const tidy = lines.join('\n').replace(/\n{3,}/gu, '\n\n').trim()
  return { text: tidy.slice(0, LETTER_TEXT), isCut: tidy.length > LETTER_TEXT || written.length > LETTER_TEXT * 2 }
}

function dayOf(date: string | undefined): string | null {
  const instant = new Date(date ?? '')
  if (Number.isNaN(instant.getTime())) return null
  const day = todayIn(instant)
  return isIsoDate(day) ? day : null
}

const isLetter = ({ from, subject, date, headers }: Email): boolean =>
  headers.length > 0 && (from !== undefined || subject !== undefined || date !== undefined)

/** What a letter says; null where the file is no letter. */
export async function readLetter(bytes: Uint8Array): Promise<Letter | null> {
  const { default: PostalMime } = await import('postal-mime')
  const email = await PostalMime.parse(bytes, LIMITS).catch(() => null)
  if (email === null || !isLetter(email)) return null
  return {
    subject: oneLine(email.subject ?? ''),
    from: oneLine(email.from?.name || email.from?.address || ''),
    sentOn: dayOf(email.date),
    attachments: email.attachments.flatMap(({ filename }) => oneLine(filename ?? '') || []).slice(0, MOST_ATTACHMENTS),
    ...textOf(email),
  }
}
