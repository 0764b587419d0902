// A meeting as a calendar file (RFC 5545), in the local time of the meeting's place.
import { addDays, type IsoDate } from '../../shared/domain/date.ts'
import { CRLF } from './headers.ts'

export interface CalendarEvent {
  /** ASCII, the same for the same meeting, so that a second file replaces the first. */
  readonly id: string
  /** Grows with each change of the meeting. */
  readonly sequence: number
  readonly madeAt: Date
  readonly title: string
  readonly description: string
  readonly place: string
  readonly heldOn: IsoDate
  /** `14.30`; '' = the whole day. */
  readonly startsAt: string
  /** '' = an hour after the start. */
  readonly endsAt: string
}

/** The rules of the zone since 1996: summer time from the last Sunday of March to the last Sunday of October. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const CONTROLS_BUT_LINE_FEED = /(?!\n)\p{Cc}/gu

const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS_BUT_LINE_FEED, ' ')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)

/** Longest line in octets, without its line break. */
const MOST_OCTETS = 75

/** Parts a line between characters, never within one: each part after the first begins with a space. */
function folded(line: string): string {
  const parts: string[] = ['']
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      parts.push('')
      octets = 1
    }
    parts[parts.length - 1] += character
    octets += size
  }
  return parts.join(`${CRLF} `)
}

const day = (date: IsoDate): string => date.replaceAll('-', '')
const clock = (time: string): string => `${time.replace('.', '')}00`
const instant = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '')

function endOf({ heldOn, startsAt, endsAt }: CalendarEvent): { date: IsoDate; time: string } {
  if (endsAt !== '') return { date: heldOn, time: endsAt }
  const [hours = 0, minutes = 0] = startsAt.split('.').map(Number)
  const time = `${String((hours + 1) % 24).padStart(2, '0')}.${String(minutes).padStart(2, '0')}`
  return { date: hours === 23 ? addDays(heldOn, 1) : heldOn, time }
}

function timesOf(event: CalendarEvent): string[] {
  const { heldOn, startsAt } = event
  if (startsAt === '') return [`DTSTART;VALUE=DATE:${day(heldOn)}`, `DTEND;VALUE=DATE:${day(addDays(heldOn, 1))}`]
  const end = endOf(event)
  return [
    `DTSTART;TZID=Europe/Stockholm:${day(heldOn)}T${clock(startsAt)}`,
    `DTEND;TZID=Europe/Stockholm:${day(end.date)}T${clock(end.time)}`,
  ]
}

function linesOf(event: CalendarEvent): string[] {
  const { id, sequence, madeAt, title, description, place } = event
  return [
    'BEGIN:VEVENT',
    `UID:${id}@samverkansstod.invalid`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(madeAt)}`,
    ...timesOf(event),
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'END:VEVENT',
  ]
}

/** A whole file with several events, in order. */
export const writeEvents = (events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samverkansstod//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...ZONE,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join(CRLF)

/** A whole file with one event. */
export const writeCalendar = (event: CalendarEvent): string => writeEvents([event])
