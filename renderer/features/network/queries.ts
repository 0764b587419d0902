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
  /** Rests on what all cases say, so nothing is kept of it once it has been looked at. */
  solved: (text: string) =>
    queryOptions({
      queryKey: ['register', 'solved', text],
      queryFn: async () => unwrap(await api.networkMeetings.whoHasSolved({ text })),
      staleTime: 0,
      gcTime: 0,
    }),
  suggestions: (text: string) =>
    queryOptions({ queryKey: ['register', 'suggested', text], queryFn: async () => unwrap(await api.register.suggest({ text })) }),
}
