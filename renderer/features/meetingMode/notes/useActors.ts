import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Attendee, MeetingPerson } from '../../../../shared/domain/meetingNotes.ts'
import { compareSwedish } from '../../../../shared/text/sortKey.ts'
import { queries } from '../../../bridge/queries.ts'

/** Actors that can have promised something: those at the meeting and those of its cases, each once. */
export function useActors(meetingId: string, attendees: readonly Attendee[]): readonly Pick<MeetingPerson, 'actorId' | 'organisation'>[] {
  const { data } = useQuery(queries.meetingPeople(meetingId, ''))
  return useMemo(() => {
    const known = new Map<string, Pick<MeetingPerson, 'actorId' | 'organisation'>>()
    for (const { actorId, organisation } of [...attendees, ...(data ?? [])]) if (actorId !== null) known.set(actorId, { actorId, organisation })
    return [...known.values()].toSorted((a, b) => compareSwedish(a.organisation, b.organisation))
  }, [attendees, data])
}
