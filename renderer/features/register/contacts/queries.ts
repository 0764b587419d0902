import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../bridge/api.ts'

/** People of the register whose name holds the text, best first, with the actors that they stand at. */
export const peopleNamed = (text: string) =>
  queryOptions({ queryKey: ['register', 'peopleNamed', text], queryFn: async () => unwrap(await api.contacts.suggest({ text })) })
