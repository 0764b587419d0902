import { describe, expect, it } from 'vitest'
import { type CalendarEvent, writeCalendar } from '../../../electron/mail/calendar.ts'
import { mailAddress } from '../../../electron/mail/headers.ts'
import { type Message, writeMessage } from '../../../electron/mail/message.ts'
import { readCalendar, readMessage } from './readMail.ts'

const message = (over: Partial<Message> = {}): Message => ({
  id: '0198a000-0000-7000-8000-000000000001',
  at: new Date('2026-11-21T13:02:00.000Z'),
  from: { name: 'Astrid Demolin', email: 'astrid@example.se' },
  to: [{ name: 'Örjan Åberg', email: 'orjan@example.se' }],
  hidden: [],
  subject: 'Träff om trygghet på gården',
  text: 'Hej Örjan,\nvälkommen.',
  attachments: [],
  ...over,
})

describe('a letter', () => {
  it('says from whom, to whom, about what and when, and holds its text', () => {
    const { headers, parts } = readMessage(writeMessage(message()))
    expect(headers.get('From')).toBe('"Astrid Demolin" <astrid@example.se>')
    expect(headers.get('To')).toBe('Örjan Åberg <orjan@example.se>')
    expect(headers.get('Subject')).toBe('Träff om trygghet på gården')
    expect(headers.get('Date')).toBe('Sat, 21 Nov 2026 13:02:00 +0000')
    expect(parts[0]?.text).toBe('Hej Örjan,\r\nvälkommen.')
    expect(parts[0]?.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  })

  it.each([
    ['a subject', { subject: 'Hej\r\nBcc: spion@example.se' }],
    ['a subject with other line breaks', { subject: 'Hej\u2028Bcc: spion@example.se\u0085X: y' }],
    ['a name', { to: [{ name: 'Örjan"\r\nBcc: spion@example.se', email: 'orjan@example.se' }] }],
    ['a plain name', { to: [{ name: 'A\\" <b@example.se>\r\nBcc: spion@example.se', email: 'orjan@example.se' }] }],
  ])('lets %s begin no header', (_what, over: Partial<Message>) => {
    const { headers } = readMessage(writeMessage(message(over)))
    expect([...headers.keys()]).toEqual(['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'X-Unsent', 'Content-Type'])
  })

  it.each([
    'x\r\nBcc: spion@example.se', 'a@b', 'a b@example.se', 'a@example.se>', 'a@example.se, b@example.se', '@example.se', 'å@example.se',
  ])('takes %j for no address', (email) => {
    expect(mailAddress(email)).toBeNull()
    expect(() => writeMessage(message({ to: [{ name: '', email }] }))).toThrow(RangeError)
  })

  it('writes a domain with Swedish letters as servers know it', () => {
    expect(mailAddress('info@möllan.example')).toBe('info@xn--mllan-jua.example')
  })

  it.each([
    ['long', `${'Mötesplatser och trygghet i området, '.repeat(12)}slut`],
    ['without a space', 'å'.repeat(300)],
    ['plain and long', `${'ord '.repeat(80)}slut`],
    ['plain without a space', 'x'.repeat(1_200)],
    ['with characters of two units', '🌳'.repeat(60)],
    ['that looks encoded', '=?UTF-8?B?aGVq?='],
  ])('folds a subject that is %s and loses nothing', (_what, subject) => {
    expect(readMessage(writeMessage(message({ subject }))).headers.get('Subject')).toBe(subject)
  })

  it('hides who else got it, many as they are', () => {
    const hidden = Array.from({ length: 300 }, (_, index) => ({ name: `Åsa ${index}`, email: `asa${index}@example.se` }))
    const { headers } = readMessage(writeMessage(message({ to: [], hidden })))
    expect(headers.get('To')).toBe('undisclosed-recipients:;')
    expect(headers.get('Bcc')?.split(/,\s*/)).toHaveLength(300)
    expect(headers.get('Bcc')).toContain('Åsa 299 <asa299@example.se>')
  })

  it('carries its attachment', () => {
    const content = 'BEGIN:VCALENDAR\r\n'
    const attachments = [{ fileName: 'inbjudan.ics', type: 'text/calendar; charset=utf-8', content }]
    const { parts } = readMessage(writeMessage(message({ attachments })))
    expect(parts[1]?.text).toBe(content)
    expect(parts[1]?.headers.get('Content-Disposition')).toBe('attachment; filename="inbjudan.ics"')
  })
})

const event = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'm1',
  sequence: 2,
  madeAt: new Date('2026-11-21T13:02:00.000Z'),
  title: 'Erfarenhetsträff',
  description: '',
  place: 'Biblioteket, Möllan; sal 2',
  heldOn: '2026-06-01',
  startsAt: '14.30',
  endsAt: '16.00',
  ...over,
})

const line = (file: string, name: string): string | undefined => readCalendar(file).find(([each]) => each === name)?.[1]

/** The offset that the file's own zone gives for a day, read as RFC 5545 says. */
function offsetOn(file: string, day: string): string {
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(Number(day.slice(0, 4)), month, 0))
    last.setUTCDate(last.getUTCDate() - last.getUTCDay())
    return last.toISOString().slice(0, 10)
  }
  const entries = readCalendar(file)
  const part = (name: string) => {
    const from = entries.findIndex(([key, value]) => key === 'BEGIN' && value === name)
    return new Map(entries.slice(from + 1, entries.findIndex(([key, value]) => key === 'END' && value === name)))
  }
  const month = (name: string) => Number(/BYMONTH=(\d+);BYDAY=-1SU/.exec(part(name).get('RRULE') ?? '')?.[1])
  const isSummer = day >= lastSunday(month('DAYLIGHT')) && day < lastSunday(month('STANDARD'))
  return part(isSummer ? 'DAYLIGHT' : 'STANDARD').get('TZOFFSETTO') ?? ''
}

describe('a calendar file', () => {
  it('says what, where and when, whatever characters the place has', () => {
    const file = writeCalendar(event())
    expect(line(file, 'SUMMARY')).toBe('Erfarenhetsträff')
    expect(line(file, 'LOCATION')).toBe('Biblioteket, Möllan; sal 2')
    expect(line(file, 'DTSTART;TZID=Europe/Stockholm')).toBe('20260601T143000')
    expect(line(file, 'DTEND;TZID=Europe/Stockholm')).toBe('20260601T160000')
    expect(line(file, 'DTSTAMP')).toBe('20261121T130200Z')
  })

  it.each(['2026-03-28', '2026-03-29', '2026-06-01', '2026-10-24', '2026-10-25', '2026-12-24', '2027-03-28', '2027-10-31'])(
    'has on %s the time that clocks in Stockholm show',
    (day) => {
      const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' }).format(new Date(`${day}T12:00:00Z`))
      expect(`GMT${offsetOn(writeCalendar(event({ heldOn: day })), day).replace(/(\d\d)$/, ':$1')}`).toBe(name.split(', ')[1])
    },
  )

  it('lasts an hour where no end is known, over midnight too, and a day where no time is', () => {
    expect(line(writeCalendar(event({ endsAt: '' })), 'DTEND;TZID=Europe/Stockholm')).toBe('20260601T153000')
    expect(line(writeCalendar(event({ startsAt: '23.30', endsAt: '' })), 'DTEND;TZID=Europe/Stockholm')).toBe('20260602T003000')
    const whole = writeCalendar(event({ startsAt: '', endsAt: '', heldOn: '2026-12-31' }))
    expect(line(whole, 'DTSTART;VALUE=DATE')).toBe('20261231')
    expect(line(whole, 'DTEND;VALUE=DATE')).toBe('20270101')
  })

  it('folds long texts between characters and lets none begin a line of its own', () => {
    const title = `${'Trygghet på gården 🌳 '.repeat(20)}slut`
    const file = writeCalendar(event({ title, description: 'a\r\nEND:VCALENDAR\rb\u0007c\\n' }))
    expect(line(file, 'SUMMARY')).toBe(title)
    expect(line(file, 'DESCRIPTION')).toBe('a\nEND:VCALENDAR\nb c\\n')
  })
})
