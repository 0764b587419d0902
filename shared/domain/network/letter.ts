// An invitation's text with fields, and what each recipient gets to read.
import type { NetworkMeeting, Recipient } from './meeting.ts'

/** Fields as they are written in the text, e.g. `{namn}`. */
export const LETTER_FIELDS = ['namn', 'område', 'datum', 'tid', 'plats', 'tema'] as const
export type LetterField = (typeof LETTER_FIELDS)[number]

const FIELD = /\{([\p{L}]+)\}/gu

type MeetingFacts = Pick<NetworkMeeting, 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'themes'>

const timeOf = ({ startsAt, endsAt }: MeetingFacts): string => (endsAt === '' ? startsAt : `${startsAt}–${endsAt}`)

function valueOf(field: LetterField, meeting: MeetingFacts, { contactName, actorName, area }: Recipient): string {
  switch (field) {
    case 'namn':
      return contactName || actorName
    case 'område':
      return area
    case 'datum':
      return meeting.heldOn
    case 'tid':
      return timeOf(meeting)
    case 'plats':
      return meeting.place
    case 'tema':
      return meeting.themes.join(', ')
  }
}

const known = (word: string): LetterField | undefined => LETTER_FIELDS.find((each) => each === word.toLocaleLowerCase('sv'))

/** The text as one recipient reads it. A field that does not exist stays as it was written. */
export const fillLetter = (text: string, meeting: MeetingFacts, recipient: Recipient): string =>
  text.replace(FIELD, (written, word: string) => {
    const field = known(word.normalize('NFC'))
    return field ? valueOf(field, meeting, recipient) : written
  })

/** Words in braces that are no field: most often a slip. */
export const unknownFields = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(FIELD), ([written, word]) => (known((word ?? '').normalize('NFC')) ? '' : written)))].filter(Boolean)

/** Whether the text differs from one recipient to another, so that one letter cannot serve all. */
export const isPersonal = (text: string): boolean => /\{(?:namn|område)\}/iu.test(text.normalize('NFC'))

/** Each address once, in the order met; those without one left out. */
export function reachable(recipients: readonly Recipient[]): Recipient[] {
  const seen = new Set<string>()
  return recipients.filter(({ email }) => {
    const key = email.toLowerCase()
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
