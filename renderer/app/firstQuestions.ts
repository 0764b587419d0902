import type { QueryClient } from '@tanstack/react-query'
import { queries } from '../bridge/queries.ts'
import { statusQuery } from './store/useStoreStatus.ts'

/**
 * Asks for what the first screen shows before anything is drawn: the questions wait with the store until it is up, and
 * are answered while the window still draws its frame. What is refused, because of the lock or a fault, is asked again
 * by whoever shows it.
 */
export function askFirstQuestions(client: QueryClient): void {
  void client.prefetchQuery(statusQuery)
  void client.prefetchQuery(queries.settings())
  // An address other than the first page's is one that was loaded again.
  if (!['', '#/'].includes(window.location.hash)) return
  void client.prefetchQuery(queries.overview())
  void client.prefetchQuery(queries.processModel(''))
  void client.prefetchQuery(queries.runningMeetings())
}
