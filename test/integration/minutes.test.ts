import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { LineKind, MeetingNotes } from '../../shared/domain/meetingNotes.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { preflight } from '../support/pdf/preflight.ts'
import { valueOf } from '../support/store.ts'
import { readDocx } from '../unit/docx/readDocx.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest({ now: '2026-11-21T13:02:00.000Z' })

const LINES: readonly (readonly [LineKind, string, string?])[] = [
  ['note', 'Alla är överens om träden.'],
  ['decision', 'Vi börjar i maj.'],
  ['task', 'Anna, skicka kartan senast 12/12'],
  ['commitment', 'Bostadsbolaget: betalar 25 000 kr'],
  ['opinion', 'Fler bänkar', 'Boende'],
  ['opinion', 'Mer ljus', 'Besökare'],
  ['question', 'Vem sköter vattningen?'],
]

async function held(): Promise<MeetingNotes> {
  const { client } = store()
  const caseId = await openCase(store())
  const begun = valueOf(await client.meetingMode.begin({ id: newId(), caseId, kind: 'planeringsmote', heldOn: '2026-11-21', time: '14.00' }))
  const meetingId = begun.meeting.id
  valueOf(await client.meetingMode.addPerson({ id: newId(), meetingId, name: 'Anna Påhittad', organisation: 'Bostadsbolaget' }))
  valueOf(
    await client.meetingMode.write({
      meetingId, expectedRevision: begun.revision, points: [], removedLineIds: [], removedPointIds: [],
      lines: LINES.map(([kind, text, group], at) => ({
        id: newId(), pointId: begun.points[1]?.id ?? '', position: at, kind, text, detail: group === undefined ? {} : { group },
      })),
    }),
  )
  valueOf(await client.meetingMode.end({ meetingId, endsAt: '15.10' }))
  return valueOf(await client.meetingMode.get({ meetingId }))
}

describe('minutes', () => {
  it('as DOCX say first what the meeting came to, then what was said at each point', async () => {
    const { meeting } = await held()
    const exported = valueOf(await store().client.meetingMode.export({ meetingId: meeting.id, format: 'docx' }))
    expect(exported).toMatchObject({ kind: 'minutes', format: 'docx', subjectId: meeting.id, pageCount: 0, version: 1 })
    expect(basename(exported.path)).toBe('Minnesanteckningar Planeringsmöte 2026-11-21 v1 2026-11-21.docx')
    const paragraphs = (await readDocx(readFileSync(exported.path)).paragraphs()).filter(({ text }) => text !== '')
    const headings = paragraphs.filter(({ style }) => style.startsWith('Heading')).map(({ text }) => text)
    expect(headings).toEqual([
      'Minnesanteckningar: Planeringsmöte 2026-11-21', 'I korthet', 'Beslut på mötet', 'Uppgifter', 'Åtaganden', 'Frågor att ta vidare',
      'Synpunkter: Boende', 'Synpunkter: Besökare', 'Målet med samverkan',
    ])
    const texts = paragraphs.map(({ text }) => text)
    for (const each of ['14.00–15.10', 'Anna Påhittad (Bostadsbolaget)', 'Skicka kartan', 'Anna Påhittad', '2026-12-12', 'Synpunkt (boende): Fler bänkar'])
      expect(texts).toContain(each)
  })

  it('as PDF are accessible, and each format has versions of its own', async () => {
    const { meeting } = await held()
    const { client } = store()
    const pdf = valueOf(await client.meetingMode.export({ meetingId: meeting.id, format: 'pdf' }))
    expect(await preflight(pdf.path)).toEqual([])
    expect(valueOf(await client.meetingMode.export({ meetingId: meeting.id, format: 'pdf' })).version).toBe(2)
    expect(valueOf(await client.meetingMode.export({ meetingId: meeting.id, format: 'docx' })).version).toBe(1)
    const listed = valueOf(await client.documents.list({ caseId: meeting.caseId, kind: 'minutes', limit: 10 }))
    expect(listed.map(({ format }) => format).toSorted()).toEqual(['docx', 'pdf', 'pdf'])
  })

  it('of a meeting without an agenda hold its notes as they were written', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const meeting = valueOf(
      await client.meetings.save({
        id: newId(), caseId, expectedRevision: 0, kind: 'områdesträff', heldOn: '2026-11-02', time: '', place: '', participants: 'Grannarna',
        notes: 'Första stycket.\n\n- en punkt',
      }),
    )
    const exported = valueOf(await client.meetingMode.export({ meetingId: meeting.id, format: 'docx' }))
    const texts = (await readDocx(readFileSync(exported.path)).paragraphs()).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Grannarna', 'Första stycket.', 'en punkt']))
  })
})

describe('a calendar file of a meeting', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'])('tells the time of the place, whatever the zone of the computer (%s) and the time of year', async (computer) => {
    process.env['TZ'] = computer
    const { client } = store()
    const caseId = await openCase(store())
    for (const [heldOn, time] of [['2027-03-28', '14.00'], ['2027-10-31', '09.30'], ['2026-11-21', '14.00']] as const) {
      const id = newId()
      valueOf(await client.meetings.save({ id, caseId, expectedRevision: 0, kind: 'styrgrupp', heldOn, time, endsAt: '', place: 'Torget', participants: '', notes: '' }))
      const { path } = valueOf(await client.meetingMode.calendar({ meetingId: id }))
      const file = readFileSync(path, 'utf8')
      expect(file).toContain(`DTSTART;TZID=Europe/Stockholm:${heldOn.replaceAll('-', '')}T${time.replace('.', '')}00`)
      expect(file).toContain('SUMMARY:Styrgrupp\r\n')
      expect(file).toContain('BEGIN:VTIMEZONE')
    }
  })
})
