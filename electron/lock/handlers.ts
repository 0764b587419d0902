import type { Handlers } from '../../shared/ipc/contract.ts'
import type { AppLock } from './appLock.ts'

/** The lock's methods of the contract. They run in the shell, which nothing in the page can reach around. */
export const lockHandlers = (lock: AppLock): Handlers<'shell'>['lock'] => ({
  get: () => lock.standing(),
  unlock: ({ secret }) => lock.unlock(secret),
  now: () => ({ isOn: lock.fall() }),
  saved: () => {
    lock.saved()
    return {}
  },
  turnOn: async ({ passphrase, minutes }) => {
    await lock.turnOn(passphrase, minutes)
    return {}
  },
  change: ({ secret, passphrase }) => lock.change(secret, passphrase),
  setMinutes: async ({ minutes }) => {
    await lock.setMinutes(minutes)
    return {}
  },
  turnOff: ({ secret }) => lock.turnOff(secret),
})
