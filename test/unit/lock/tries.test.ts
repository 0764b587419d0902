import { describe, expect, it } from 'vitest'
import { Tries } from '../../../electron/lock/tries.ts'
import { waitAfterWrong } from '../../../shared/domain/appLock.ts'

const no = () => Promise.resolve(false)
const yes = () => Promise.resolve(true)

describe('the wait after wrong tries', () => {
  it('is nothing for slips of the finger, then doubles, up to five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 9, 10, 1_000].map(waitAfterWrong)).toEqual([0, 0, 0, 5, 10, 20, 40, 300, 300, 300])
  })
})

describe('tries at a passphrase', () => {
  it('are not even looked at before their time, right or wrong', async () => {
    let now = 0
    const tries = new Tries(() => now)
    for (let slip = 0; slip < 3; slip += 1) await tries.run(no)
    expect(tries.waitSeconds).toBe(5)
    let asked = 0
    const looked = () => {
      asked += 1
      return yes()
    }
    now = 4_900
    expect(await tries.run(looked)).toEqual({ opened: false, waitSeconds: 1 })
    expect(asked).toBe(0)
    now = 5_000
    expect(await tries.run(looked)).toEqual({ opened: true, waitSeconds: 0 })
  })

  it('begin anew once one was right', async () => {
    const tries = new Tries(() => 0)
    await tries.run(no)
    await tries.run(no)
    await tries.run(yes)
    expect(await tries.run(no)).toEqual({ opened: false, waitSeconds: 0 })
  })

  it('a hundred at once are no more than one after another', async () => {
    const tries = new Tries(() => 0)
    let looked = 0
    const guess = () => {
      looked += 1
      return no()
    }
    await Promise.all(Array.from({ length: 100 }, () => tries.run(guess)))
    expect(looked).toBe(3)
  })

  it('go on after one that failed for another reason', async () => {
    const tries = new Tries(() => 0)
    await expect(tries.run(() => Promise.reject(new Error('memory')))).rejects.toThrow('memory')
    expect((await tries.run(yes)).opened).toBe(true)
  })
})
