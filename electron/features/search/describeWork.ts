// What hits in meetings' notes, dialogue, plans and execution are called, and the very place each leads to.
import type { SearchHit } from '../../../shared/domain/search/searchHit.ts'
import type { Connection } from '../../db/connection.ts'
import type { SearchEntry } from '../../db/repositories/searchEntries.ts'
import { dayOfCheckIn, meetingOfNote, placeOfDeviation, planOfItem } from '../../db/repositories/searchPlaces.ts'

/** Lines and points lead to their meeting, since they are nothing without it. */
function describeNote(connection: Connection, { kind, subject, name }: SearchEntry, base: SearchHit): SearchHit | null {
  if (kind !== 'meetingLine' && kind !== 'meetingPoint' && kind !== 'meetingAttendee') return null
  const found = meetingOfNote(connection, kind, subject)
  return found && { ...base, id: found.meetingId, name: kind === 'meetingLine' ? found.called : name, heldOn: found.heldOn, anchor: subject }
}

function describePlan(connection: Connection, { kind, subject: id }: SearchEntry, base: SearchHit): SearchHit | null {
  if (kind === 'planItem') {
    const planId = planOfItem(connection, id)
    return planId === null ? null : { ...base, id: planId, anchor: `planrad-${id}` }
  }
  const found = placeOfDeviation(connection, id)
  return found && { ...base, name: found.title, heldOn: found.agreedOn, anchor: `aktivitet-${found.itemId}` }
}

/** A hit with what it is called; null where it has gone meanwhile. `base` has the case's title as its detail. */
export function describeWork(connection: Connection, entry: SearchEntry, base: SearchHit): SearchHit | null {
  const { kind, subject: id } = entry
  switch (kind) {
    case 'task':
      return { ...base, anchor: `uppgift-${id}` }
    case 'theme':
      return { ...base, anchor: `tema-${id}` }
    case 'dialogueActivity':
      return { ...base, anchor: `dialog-${id}` }
    case 'checkIn': {
      const heldOn = dayOfCheckIn(connection, id)
      return heldOn === null ? null : { ...base, heldOn, anchor: `avstamning-${id}` }
    }
    case 'attachment':
      return { ...base, anchor: `bilaga-${id}` }
    case 'organisationForm':
      return { ...base, anchor: `form-${id}` }
    case 'planItem':
    case 'deviation':
      return describePlan(connection, entry, base)
    default:
      return describeNote(connection, entry, base)
  }
}
