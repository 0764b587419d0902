import type { Handlers } from '../../../shared/ipc/contract.ts'
import {
  casesInNumbers, decisionsInNumbers, dialogueInNumbers, moneyInNumbers, perArea, perOrigin, perPhase, phaseDurations,
} from '../../db/repositories/numbers.ts'
import type { StoreContext } from '../../work/context.ts'

/** Areas that are named; a longer list says nothing at a glance. */
const AREAS_SHOWN = 12

export const numberHandlers = (context: StoreContext): Handlers<'store'>['numbers'] => ({
  get: () => {
    const { connection } = context
    return {
      ...casesInNumbers(connection),
      ...perArea(connection, AREAS_SHOWN),
      perPhase: perPhase(connection),
      perOrigin: perOrigin(connection),
      decisions: decisionsInNumbers(connection),
      money: moneyInNumbers(connection),
      dialogue: dialogueInNumbers(connection),
      durations: phaseDurations(connection),
    }
  },
})
