// "Vem har löst detta förut?": what many cases say about a theme or a problem, and who stands behind them.
import { describe, expect, it } from 'vitest'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import type { CaseRoleName } from '../../shared/domain/register/caseRole.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { workedCase } from '../support/workedCase.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()
const ask = async (text: string) => valueOf(await store().client.networkMeetings.whoHasSolved({ text }))
const titlesFor = async (text: string) => (await ask(text)).cases.map(({ title }) => title)

const note = async (caseId: string, notes: string) =>
  valueOf(await store().client.meetings.save({
    id: newId(), expectedRevision: 0, caseId, kind: 'checkIn', heldOn: '2026-10-01', time: '', place: 'Torget', participants: '', notes,
  }))

async function partner(caseId: string, name: string, ...roles: CaseRoleName[]): Promise<string> {
  const { id } = valueOf(await store().client.register.save({ ...emptyActor, name, id: newId(), expectedRevision: 0 }))
  for (const role of roles)
    valueOf(await store().client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId: id, contactId: null, role, since: null, until: null, conflictNote: '' }))
  return id
}

describe('who has solved it', () => {
  it('is found by any form of the words, with the driving actors first and the place of each hit', async () => {
    const caseId = await openCase(store(), { title: 'Kvarteret' })
    await partner(caseId, 'Berörda grannar', 'affected')
    await partner(caseId, 'Med i samverkan', 'participant')
    await partner(caseId, 'Ödets drivare', 'driving', 'initiator')
    await note(caseId, 'Ungdomarna kom när rekryteringen gick genom fritidsgården.')
    const { cases } = await ask('Hur rekrytera ungdomar?')
    expect(cases).toMatchObject([{ caseId, title: 'Kvarteret', isClosed: false, hitCount: 1 }])
    expect(cases[0]?.actors.map(({ name, roles }) => [name, roles])).toEqual([
      ['Ödets drivare', ['initiator', 'driving']],
      ['Med i samverkan', ['participant']],
      ['Berörda grannar', ['affected']],
    ])
    const [hit] = cases[0]?.hits ?? []
    expect(hit).toMatchObject({ kind: 'meeting', heldOn: '2026-10-01' })
    expect(hit?.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['Ungdom', 'rekryter'])
  })

  it('is first the case that speaks of most of it, and not one that speaks of a single word of many', async () => {
    const [one, both] = [await openCase(store(), { title: 'Ett ord' }), await openCase(store(), { title: 'Båda orden' })]
    await note(one, 'Belysningen är trasig.')
    await note(both, 'Belysningen på skolgården byttes.')
    expect(await titlesFor('belysning skolgård')).toEqual(['Båda orden', 'Ett ord'])
    expect(await titlesFor('belysning skolgård cykelparkering lekplats')).toEqual(['Båda orden'])
  })

  it('counts promises and meetings of the network too, and says when nobody has', async () => {
    const caseId = await openCase(store(), { title: 'Kvarteret' })
    const actorId = await partner(caseId, 'Odlarna', 'driving')
    valueOf(await store().client.commitments.save({
      id: newId(), expectedRevision: 0, caseId, actorId, kind: 'activities', amountKronor: null, description: 'Vattnar pallkragarna hela sommaren',
      dueOn: null, state: 'open', stateReason: '',
    }))
    const meeting = valueOf(await store().client.networkMeetings.save({
      id: newId(), expectedRevision: 0, title: 'Träff', heldOn: '2026-12-03', startsAt: '', endsAt: '', place: '', themes: ['pallkragar'], notes: '',
      invitationSubject: '', invitationText: '',
    }))
    const { cases, elsewhere } = await ask('pallkragar')
    expect(cases.map(({ hits }) => hits.map(({ kind, name }) => [kind, name]))).toEqual([[['commitment', 'Odlarna']]])
    expect(elsewhere).toMatchObject([{ kind: 'networkMeeting', id: meeting.id }])
    expect(await ask('helikopterplatta')).toEqual({ cases: [], hasMoreCases: false, elsewhere: [] })
    expect(await ask('   ')).toEqual({ cases: [], hasMoreCases: false, elsewhere: [] })
  })
})

describe('what was planned and carried out', () => {
  it('counts as an answer: activities of the dialogue and the plan, themes, check-ins and notes, but no task and no opinion', async () => {
    const made = await workedCase(store())
    for (const [question, kind] of [
      ['kvällsvandring', 'dialogueActivity'], ['sikt', 'theme'], ['gallra', 'planItem'], ['armaturer', 'checkIn'], ['stolparna', 'meetingLine'], ['upphandlingen', 'deviation'],
    ] as const)
      expect((await ask(question)).cases.map(({ caseId, hits }) => [caseId, hits.map((hit) => hit.kind)])).toEqual([[made.caseId, [kind]]])
    for (const question of ['skymmer', 'offert', 'Maja Påhittad']) expect(await ask(question)).toEqual({ cases: [], hasMoreCases: false, elsewhere: [] })
  })
})
