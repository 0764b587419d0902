import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../bridge/api.ts'

/** What the network's screens read. All of it rests on the register and is dropped with it. */
export const networkQueries = {
  lists: () => queryOptions({ queryKey: ['register', 'lists'], queryFn: async () => unwrap(await api.actorLists.list({})) }),
  list: (listId: string) =>
    queryOptions({ queryKey: ['register', 'list', listId], queryFn: async () => unwrap(await api.actorLists.get({ listId })) }),
  meetings: () =>
    queryOptions({ queryKey: ['register', 'networkMeetings'], queryFn: async () => unwrap(await api.networkMeetings.list({})) }),
  meeting: (meetingId: string) =>
    queryOptions({
      queryKey: ['register', 'networkMeeting', meetingId],
      queryFn: async () => unwrap(await api.networkMeetings.get({ meetingId })),
    }),
  suggestions: (text: string) =>
    queryOptions({ queryKey: ['register', 'suggested', text], queryFn: async () => unwrap(await api.register.suggest({ text })) }),
}
