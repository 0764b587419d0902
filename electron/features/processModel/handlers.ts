import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadModel } from '../../work/load.ts'

export const processModelHandlers = (context: StoreContext): Handlers<'store'>['processModel'] => ({
  get: ({ key }) => (key === '' ? context.defaultModel : loadModel(context, key)),
})
