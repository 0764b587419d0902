import { expect, test } from 'vitest'
import { NO_ACTOR_FILTER } from '../../shared/domain/register/actorList.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'
import { addActor, addRole, pictureOf } from './mergeRegister.ts'

const store = storeForEachTest()

const threeActors = async () => [
  await addActor(store(), 'Ett', { tags: ['nätverk'] }),
  await addActor(store(), 'Två'),
  await addActor(store(), 'Tre', { area: 'Möllan' }),
]

test('a tag given to many is taken back only from those that got it', async () => {
  const actorIds = await threeActors()
  const before = pictureOf(store())
  const { actorIds: changed } = valueOf(await store().client.batch.tag({ actorIds: [...actorIds, newId()], tag: 'nätverk', on: true }))
  expect(changed).toEqual(actorIds.slice(1))
  expect(store().context.connection.prepare('SELECT count(*) FROM actor_tag').pluck().get()).toBe(3)
  valueOf(await store().client.batch.tag({ actorIds: changed, tag: 'nätverk', on: false }))
  expect(pictureOf(store())).toEqual(before)
})

test('many are added to a case with a role, those that have it are passed over, and it is undone', async () => {
  const actorIds = await threeActors()
  const caseId = await openCase(store())
  await addRole(store(), caseId, actorIds[0]!, { role: 'driving' })
  const before = pictureOf(store())
  const { roleIds } = valueOf(await store().client.batch.addToCase({ actorIds, caseId, role: 'driving' }))
  expect(roleIds).toHaveLength(2)
  expect(valueOf(await store().client.roles.listForCase({ caseId }))).toHaveLength(3)
  expect(valueOf(await store().client.batch.removeFromCase({ caseId, roleIds }))).toEqual({ removed: 2 })
  expect(pictureOf(store())).toEqual(before)
})

test('a role that somebody has written in since is not taken back', async () => {
  const [actorId = ''] = await threeActors()
  const caseId = await openCase(store())
  const { roleIds } = valueOf(await store().client.batch.addToCase({ actorIds: [actorId], caseId, role: 'affected' }))
  const [role] = valueOf(await store().client.roles.listForCase({ caseId }))
  const { caseTitle: _title, actorName: _name, revision, ...writing } = role!
  valueOf(await store().client.roles.save({ ...writing, expectedRevision: revision, conflictNote: 'Är jävig' }))
  expect(valueOf(await store().client.batch.removeFromCase({ caseId, roleIds }))).toEqual({ removed: 0 })
})

test('everything that a filter lets through can be selected', async () => {
  const actorIds = await threeActors()
  expect(valueOf(await store().client.batch.ids(NO_ACTOR_FILTER)).toSorted()).toEqual(actorIds.toSorted())
  expect(valueOf(await store().client.batch.ids({ ...NO_ACTOR_FILTER, tags: ['nätverk'] }))).toEqual([actorIds[0]])
})
