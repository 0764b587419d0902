import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bytesSchema, FIELD_ISSUE_CODES, line, lines, requiredLine, text, toFieldIssues } from '../../../shared/domain/field.ts'
import { kronorSchema } from '../../../shared/domain/money.ts'
import { isoDateSchema } from '../../../shared/domain/date.ts'
import { caseActorInputSchema } from '../../../shared/domain/actor.ts'
import { caseFactsSchema } from '../../../shared/domain/case.ts'
import { meetingInputSchema } from '../../../shared/domain/meeting.ts'

const issuesOf = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : toFieldIssues(parsed.error)
}

describe('a text on its way in', () => {
  it.each([
    [line(), ' A\u030angby\n torg\0 ', 'Ångby torg'],
    [text(), 'Rad ett\r\nRad två\u2028', 'Rad ett\nRad två\n'],
    [lines(), ['a', ' ', '\u200b', 'b'], ['a', 'b']],
  ])('is cleaned', (schema, typed, kept) => {
    expect(schema.parse(typed)).toEqual(kept)
  })

  it('is measured after cleaning, so that debris costs nothing', () => {
    expect(line(5).parse(`${'\u200b'.repeat(500)}Ångby${' '.repeat(400)}`)).toBe('Ångby')
    expect(text(4).parse('\r\n\r\n')).toBe('\n\n')
  })

  it('is refused by its limit', () => {
    expect(issuesOf(line(5), 'sexton')).toEqual([{ path: '', code: 'too-long', limit: 5 }])
    expect(issuesOf(requiredLine(5), ' \u200b ')).toEqual([{ path: '', code: 'required' }])
    expect(issuesOf(text(5), 'x'.repeat(10_000_000))).toEqual([{ path: '', code: 'too-long', limit: 5 }])
  })

  it('is the same the second time, whatever it was', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const kept = text(200).parse(typed)
        expect(text(200).parse(kept)).toBe(kept)
      }),
    )
  })

  it('keeps thirty marks on a letter and no more', () => {
    expect(line(100).parse(`x${'\u0323'.repeat(29)}y`)).toBe(`x${'\u0323'.repeat(29)}y`)
    expect(line(100).parse(`x${'\u0323'.repeat(60)}y`)).toBe(`x${'\u0323'.repeat(30)}y`)
  })
})

describe('an issue', () => {
  const form = z.object({ sum: kronorSchema, day: isoDateSchema, kind: z.enum(['a', 'b']), list: z.array(z.object({ name: requiredLine(5) })) })
  const right = { sum: 1, day: '2026-11-21', kind: 'a', list: [{ name: 'x' }] }

  it.each([
    [{ sum: -1 }, { path: 'sum', code: 'negative' }],
    [{ sum: 0.5 }, { path: 'sum', code: 'not-whole' }],
    [{ sum: 1e12 }, { path: 'sum', code: 'too-large', limit: 99_999_999_999 }],
    [{ sum: '1' }, { path: 'sum', code: 'invalid' }],
    [{ sum: Number.NaN }, { path: 'sum', code: 'invalid' }],
    [{ sum: Number.POSITIVE_INFINITY }, { path: 'sum', code: 'invalid' }],
    [{ day: '2026-02-29' }, { path: 'day', code: 'no-such-day' }],
    [{ day: 7 }, { path: 'day', code: 'invalid' }],
    [{ kind: 'c' }, { path: 'kind', code: 'unknown-choice' }],
    [{ list: [{ name: 'x' }, { name: '' }] }, { path: 'list.1.name', code: 'required' }],
  ])('of %j is %j', (over, issue) => {
    expect(issuesOf(form, { ...right, ...over })).toEqual([issue])
  })

  it('has a code that has a sentence, whatever was wrong', () => {
    assert(
      property(string(), (value) => {
        for (const { code } of issuesOf(form, { ...right, sum: value, day: value, kind: value })) expect(FIELD_ISSUE_CODES).toContain(code)
      }),
    )
  })

  it('comes at most a hundred times', () => {
    expect(issuesOf(z.record(z.string(), z.number()), Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}`, 'x'])))).toHaveLength(100)
  })
})

describe('bytes', () => {
  it.each([
    [new Uint8Array(2), true],
    [Buffer.from('x'), true],
    [new Uint16Array(2), false],
    [[1, 2], false],
    [{ length: 2 }, false],
    ['text', false],
    [null, false],
  ])('%o are bytes: %s', (value, are) => {
    expect(bytesSchema.safeParse(value).success).toBe(are)
  })
})

describe('fields with rules of their own', () => {
  const actor = { id: '01a2000d-4666-79f7-a3f3-aa474c0af752', caseId: '01a2000d-4666-79f7-a3f3-aa474c0af752', expectedRevision: 0, name: 'x', kind: '', contactName: '', phone: '', involvement: 'inArea' }

  it.each([
    ['', []],
    [' astrid@example.se ', []],
    ['astrid', ['not-an-email']],
    ['a@b', ['not-an-email']],
    ['a b@example.se', ['not-an-email']],
    ['a@b@example.se', ['not-an-email']],
  ])('the address %j gives %j', (email, codes) => {
    expect(issuesOf(caseActorInputSchema, { ...actor, email }).map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    ['', ''],
    ['9.05', '09.05'],
    ['14:30', '14.30'],
    ['1430', '14.30'],
    ['0:00', '00.00'],
    ['24.00', null],
    ['12.60', null],
    ['klockan tre', null],
    ['1', null],
  ])('the time %j is kept as %j', (time, kept) => {
    const { name: _name, contactName: _contact, phone: _phone, involvement: _involvement, ...meeting } = actor
    const parsed = meetingInputSchema.safeParse({ ...meeting, heldOn: '2026-11-21', time, place: '', participants: '', notes: '' })
    expect(parsed.success ? parsed.data.time : null).toBe(kept)
  })

  it('the actors are not informed before the first meeting', () => {
    const facts = {
      title: 'x', area: 'x', origin: 'actors', duration: 'timeLimited', firstContact: '', firstMeetingOn: '2026-11-02',
      registryNumber: '', cityRole: '', planOn: null, planReference: '',
    }
    expect(issuesOf(caseFactsSchema, { ...facts, informedOn: '2026-11-01' })).toEqual([{ path: 'informedOn', code: 'before-first-meeting' }])
    for (const informedOn of ['2026-11-02', '2026-11-03', null]) expect(issuesOf(caseFactsSchema, { ...facts, informedOn })).toEqual([])
  })
})
