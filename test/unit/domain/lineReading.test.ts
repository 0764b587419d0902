import { afterEach, describe, expect, it } from 'vitest'
import { readCommitment, readTask, sumIn } from '../../../shared/domain/lineReading.ts'
import { readTemplate, writeTemplate } from '../../../shared/domain/meetingTemplate.ts'
import { defaultTemplate, KINDS_WITH_TEMPLATE } from '../../../shared/text/catalogue/meetingTemplates.ts'
import { defaultModel } from '../../support/store.ts'

const ANNA = { name: 'Anna Påhittad', organisation: 'Bostadsbolaget', actorId: '0190a000-0000-7000-8000-000000000001' }
const BO = { name: 'Bo Tänkt', organisation: '', actorId: null }
const people = [ANNA, BO, { name: 'Bo Uppdiktad', organisation: '', actorId: null }]
const HELD = '2026-11-21'
const read = (text: string, detail = {}) => readCommitment({ text, detail }, { heldOn: HELD, people })
const task = (text: string, detail = {}) => readTask({ text, detail }, { heldOn: HELD, people })

describe('a task among notes', () => {
  it('knows somebody at the meeting by the first name, where only one has it', () => {
    expect(task('Anna, skicka kartan på fredag')).toEqual({ title: 'skicka kartan', responsible: 'Anna Påhittad', actorId: ANNA.actorId, dueOn: '2026-11-27' })
    expect(task('Bo, skicka kartan')).toMatchObject({ title: 'Bo, skicka kartan', responsible: '' })
    expect(task('Skicka kartan @Bo')).toMatchObject({ title: 'Skicka kartan', responsible: 'Bo' })
    expect(task('Träden, bänkarna och ljuset')).toMatchObject({ title: 'Träden, bänkarna och ljuset', responsible: '' })
  })

  it('is put right by what stands beside it', () => {
    expect(task('Anna, skicka kartan på fredag', { who: '', dueOn: null })).toMatchObject({ responsible: '', actorId: null, dueOn: null })
    expect(task('Skicka kartan', { who: 'Bostadsbolaget', dueOn: '2027-01-02' })).toMatchObject({ responsible: 'Anna Påhittad', dueOn: '2027-01-02' })
  })
})

describe('a commitment among notes', () => {
  it.each([
    ['Vi betalar 25 000 kr', 25_000],
    ['25 tkr senast i maj', 25_000],
    ['1\u00A0250\u202F000 kronor', 1_250_000],
    ['Tre bänkar och 2 träd', null],
    ['99 999 999 999 999 kr', null],
  ])('reads the sum: %s', (text, sum) => expect(sumIn(text)).toBe(sum))

  it('is somebody’s of the register, or nobody’s yet', () => {
    expect(read('Anna, lånar ut lokalen')).toMatchObject({ actorId: ANNA.actorId, kind: 'activities', description: 'Anna, lånar ut lokalen' })
    expect(read('Bostadsbolaget betalar 25 000 kr').actorId).toBe(ANNA.actorId)
    expect(read('Vi lånar ut lokalen').actorId).toBeNull()
    expect(read('Vi lånar ut lokalen', { actorId: ANNA.actorId }).actorId).toBe(ANNA.actorId)
  })
})

describe('days in notes', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati'])('are the same in every zone, also over the change of the clocks (%s)', (computer) => {
    process.env['TZ'] = computer
    expect(readTask({ text: 'Ring imorgon', detail: {} }, { heldOn: '2027-03-27', people: [] }).dueOn).toBe('2027-03-28')
    expect(readTask({ text: 'Ring +1v', detail: {} }, { heldOn: '2027-10-30', people: [] }).dueOn).toBe('2027-11-06')
  })
})

describe('agendas as one writes them', () => {
  it('are read as they are written', () => {
    for (const kind of [...KINDS_WITH_TEMPLATE, 'egen sort']) expect(readTemplate(writeTemplate(defaultTemplate(kind)))).toEqual(defaultTemplate(kind))
  })

  it('take points with or without questions, and drop what says nothing', () => {
    expect(readTemplate('\n- Utan punkt\nLäget\n  – Hur går det?\n-\n\nNästa steg')).toEqual([
      { title: 'Utan punkt', questions: [] }, { title: 'Läget', questions: ['Hur går det?'] }, { title: 'Nästa steg', questions: [] },
    ])
  })

  it('are brought for every kind of the process model', () => {
    expect(defaultModel.meetingKinds.map(({ id }) => id).filter((id) => id !== 'annat').toSorted()).toEqual(KINDS_WITH_TEMPLATE.toSorted())
  })
})
