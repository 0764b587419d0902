import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ALLOWED_WHILE_LOCKED, AppLock } from '../../electron/lock/appLock.ts'
import { lockHandlers } from '../../electron/lock/handlers.ts'
import { answerLock } from '../../electron/features/lock/index.ts'
import { createDispatch } from '../../shared/ipc/dispatch.ts'
import { methodPaths } from '../../shared/ipc/contract.ts'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import { createClient } from '../../shared/ipc/client.ts'
import { shellMethodPaths } from '../../shared/ipc/shellContract.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'

const PASSPHRASE = 'cykel lampa torg äpple'
const OTHER = 'moln spade elva kanel'
const typed = (text: string) => ({ secret: { kind: 'passphrase' as const, text } })

let store: TestStore
beforeEach(() => {
  store = createTestStore()
})
afterEach(() => {
  vi.useRealTimers()
  expect(store.incidents).toEqual([])
  store.close()
})

/** The main process's lock on a real store, as at a start of the app. */
async function startedApp() {
  const sent: BridgeEvent[] = []
  const lock = new AppLock({
    ask: (request) => Promise.resolve(answerLock(store.context, request, () => 'incident')),
    hasFailed: () => false,
    send: (event) => sent.push(event),
  })
  const shell = createDispatch({ lock: lockHandlers(lock) }, { methods: shellMethodPaths, translate: () => null, report: String })
  const stop = store.listen((event) => void lock.hear(event))
  await lock.hear({ kind: 'store-ready' })
  return { lock, sent, stop, client: createClient(shell) }
}

async function lockedApp() {
  const app = await startedApp()
  valueOf(await app.client.lock.turnOn({ passphrase: PASSPHRASE, minutes: 5 }))
  app.lock.fall()
  app.lock.saved()
  return app
}

const heard = async (lock: AppLock): Promise<string[]> => {
  const paths = [...methodPaths.keys()]
  const allowed = await Promise.all(paths.map((path) => lock.allows(path)))
  return paths.filter((_path, at) => allowed[at]).toSorted()
}

describe('while the app is locked', () => {
  it('no method of the contract is heard but the way in, how things stand, and closing', async () => {
    const { lock, client } = await lockedApp()
    expect(await heard(lock)).toEqual([...ALLOWED_WHILE_LOCKED].toSorted())
    expect([...ALLOWED_WHILE_LOCKED].filter((path) => !methodPaths.has(path))).toEqual([])
    expect(valueOf(await client.lock.unlock(typed(PASSPHRASE))).opened).toBe(true)
    expect(await heard(lock)).toEqual([...methodPaths.keys()].toSorted())
  })

  it('the window is told nothing but that it is locked', async () => {
    const { lock, sent } = await lockedApp()
    sent.length = 0
    await lock.hear({ kind: 'changed', topics: ['cases'], caseId: null })
    await lock.hear({ kind: 'command', command: 'palette' })
    await lock.hear({ kind: 'store-ready' })
    expect(sent).toEqual([{ kind: 'lock' }])
  })

  it('the app stays locked over a store that dies, and over a lock that is taken out of the database meanwhile', async () => {
    const { lock, client } = await lockedApp()
    answerLock(store.context, { what: 'saveLock', lock: null }, () => 'incident')
    await lock.hear({ kind: 'store-ready' })
    expect(lock.isShut).toBe(true)
    expect(valueOf(await client.lock.unlock(typed('något helt annat'))).opened).toBe(false)
    expect(lock.isShut).toBe(true)
  })
})

describe('the lock falls', () => {
  it('at the start, before anything is answered', async () => {
    const { stop } = await lockedApp()
    stop()
    const { lock } = await startedApp()
    expect(await heard(lock)).toEqual([...ALLOWED_WHILE_LOCKED].toSorted())
  })

  it('and lets the page save first, for as long as five seconds', async () => {
    const { lock, sent, client } = await startedApp()
    valueOf(await client.lock.turnOn({ passphrase: PASSPHRASE, minutes: 15 }))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    expect(lock.fallsAfter).toBe(15)
    expect(lock.fall()).toBe(true)
    expect(sent.at(-1)).toEqual({ kind: 'lock' })
    expect([lock.isShut, lock.fallsAfter, await lock.allows('meetingMode.saveLine')]).toEqual([true, null, true])
    vi.advanceTimersByTime(4_999)
    expect(await lock.allows('meetingMode.saveLine')).toBe(true)
    vi.advanceTimersByTime(1)
    expect(await lock.allows('meetingMode.saveLine')).toBe(false)
  })

  it('never where none was chosen', async () => {
    const { lock, client, sent } = await startedApp()
    expect(valueOf(await client.lock.now({}))).toEqual({ isOn: false })
    expect([lock.isShut, lock.fallsAfter, sent.some(({ kind }) => kind === 'lock')]).toEqual([false, null, false])
  })
})

describe('the way in', () => {
  it('delays wrong tries, also those of a page that is loaded again', async () => {
    const { client } = await lockedApp()
    const tries = []
    for (let at = 0; at < 3; at += 1) tries.push(valueOf(await client.lock.unlock(typed(`fel ${at}`))))
    expect(tries.map(({ waitSeconds }) => waitSeconds)).toEqual([0, 0, 5])
    expect(valueOf(await client.lock.get({})).waitSeconds).toBe(5)
    expect(valueOf(await client.lock.unlock(typed(PASSPHRASE)))).toEqual({ opened: false, waitSeconds: 5 })
  }, 20_000)

  it('takes the recovery code of the backups, where there is one', async () => {
    const { client, lock } = await lockedApp()
    expect(valueOf(await client.lock.get({})).opensWithCode).toBe(false)
    valueOf(await client.lock.unlock(typed(PASSPHRASE)))
    const { code } = valueOf(await store.client.backup.turnSealingOn({ passphrase: OTHER }))
    await vi.waitFor(async () => expect(valueOf(await client.lock.get({})).opensWithCode).toBe(true))
    lock.fall()
    lock.saved()
    expect(valueOf(await client.lock.unlock({ secret: { kind: 'passphrase', text: OTHER } })).opened).toBe(false)
    expect(valueOf(await client.lock.unlock({ secret: { kind: 'code', text: code } })).opened).toBe(true)
  }, 20_000)
})

describe('changing the lock', () => {
  it('asks for the passphrase that is, also where it is taken away', async () => {
    const { client } = await startedApp()
    valueOf(await client.lock.turnOn({ passphrase: PASSPHRASE, minutes: 5 }))
    expect(valueOf(await client.lock.change({ ...typed('fel fras här'), passphrase: OTHER })).opened).toBe(false)
    expect(valueOf(await client.lock.change({ ...typed(PASSPHRASE), passphrase: OTHER })).opened).toBe(true)
    valueOf(await client.lock.setMinutes({ minutes: 30 }))
    expect(valueOf(await client.lock.turnOff(typed(PASSPHRASE))).opened).toBe(false)
    expect(valueOf(await client.lock.get({}))).toMatchObject({ isOn: true, minutes: 30 })
    expect(valueOf(await client.lock.turnOff(typed(OTHER))).opened).toBe(true)
    expect(valueOf(await client.lock.get({})).isOn).toBe(false)
  }, 20_000)

  it('takes no short passphrase, and keeps neither it nor what it encloses', async () => {
    const { client } = await startedApp()
    expect(await client.lock.turnOn({ passphrase: 'kort', minutes: 5 })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    valueOf(await client.lock.turnOn({ passphrase: PASSPHRASE, minutes: 5 }))
    const bytes = store.context.connection.serialize()
    expect(bytes.includes(PASSPHRASE)).toBe(false)
    const log = store.context.connection.prepare("SELECT after FROM change_log WHERE entity_id = 'lock'").pluck().all()
    expect(log).toEqual(['{"appLock":true,"lockMinutes":5}'])
  })
})
