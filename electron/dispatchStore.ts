import { storeMethodPaths } from '../shared/ipc/contract.ts'
import { createDispatch } from '../shared/ipc/dispatch.ts'
import type { Outcome } from '../shared/ipc/outcome.ts'
import { createHandlers } from './handlers.ts'
import type { StoreContext } from './work/context.ts'
import { prepareStore } from './work/start.ts'

export type StoreCall = (path: unknown, input: unknown) => Promise<Outcome<unknown>>

/**
 * The whole store behind one function: what the utility process runs, and what tests call directly.
 * @param report writes a fault in the program to the log and returns its incident id
 */
export function createStoreCall(context: StoreContext, report: (path: string, error: unknown) => string): StoreCall {
  prepareStore(context)
  context.guard.look(context)
  const translate = (error: unknown) => context.guard.translate(context, error)
  const dispatch = createDispatch(createHandlers(context), { methods: storeMethodPaths, translate, report })
  return (path, input) => {
    // A file that was put in the database's place would take the writing with it, and nobody would know.
    context.guard.look(context)
    return dispatch(path, input)
  }
}
