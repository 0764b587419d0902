// What happened in a case after decision 1, for its diary: read at every save, so no long text is touched.
import { todayIn } from '../../../shared/domain/date.ts'
import type { TimelineEvent } from '../../../shared/domain/timeline.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'
import { type EventRow, resultEventRows } from './resultEvents.ts'

const firstAt = (entity: string, id: string): string => `(SELECT min(at) FROM change_log WHERE entity = '${entity}' AND entity_id = ${id})`

/** Each as its day, when it was noted, and the event itself. */
const EVENTS = `
SELECT starts_on, ${firstAt('dialogueActivity', 'dialogue_activity.id')},
  json_object('kind', 'dialogue', 'activityId', id, 'title', title, 'method', method, 'reached', reached_count)
  FROM dialogue_activity WHERE case_id = @caseId AND state = 'held'
UNION ALL SELECT skipped_on, NULL, json_object('kind', 'skipped', 'step', step) FROM skipped_step WHERE case_id = @caseId
UNION ALL SELECT frozen_at, frozen_at, json_object('kind', 'planFrozen', 'planId', plan.id, 'title', plan.title)
  FROM plan_baseline JOIN plan ON plan.id = plan_id WHERE plan_baseline.case_id = @caseId
UNION ALL SELECT agreed_on, noted_at, json_object('kind', 'deviated', 'itemId', item_id, 'title', plan_item.title, 'deviationKind', deviation.kind)
  FROM deviation JOIN plan_item ON plan_item.id = item_id WHERE deviation.case_id = @caseId
UNION ALL SELECT held_on, ${firstAt('checkIn', 'check_in.id')}, json_object('kind', 'checkIn', 'checkInId', id) FROM check_in WHERE case_id = @caseId
UNION ALL SELECT since_on, ${firstAt('organisationForm', 'organisation_form.id')},
  json_object('kind', 'formed', 'formId', id, 'form', form, 'name', name) FROM organisation_form WHERE case_id = @caseId
UNION ALL SELECT told_on, ${firstAt('followUp', 'follow_up.case_id')}, json_object('kind', 'told')
  FROM follow_up WHERE case_id = @caseId AND told_on IS NOT NULL
UNION ALL SELECT max(added_at), added_at, json_object('kind', 'attached', 'attachmentId', id, 'name', file_name, 'count', count(*))
  FROM attachment WHERE case_id = @caseId GROUP BY subject_kind, subject_id, substr(added_at, 1, 10)`

/** Some things have an instant where others have a day. */
const dayOf = (when: string): string => (when.includes('T') ? todayIn(new Date(when)) : when)

interface WantedEvents {
  readonly caseId: string
  /** What has neither a day nor a time of writing of its own stands where the case began. */
  readonly otherwise: { readonly on: string; readonly notedAt: string }
  /** Only the newest of each kind of money and results, where one wants to know what happened last. */
  readonly onlyNewest: boolean
}

/** Dialogue, plans and how they were carried out, money, results and lessons. */
export function workEventsOf(connection: Connection, { caseId, otherwise, onlyNewest }: WantedEvents): TimelineEvent[] {
  const work = sql(connection, EVENTS).raw().all({ caseId }) as EventRow[]
  const results = resultEventRows(connection, { caseId, notedAt: otherwise.notedAt, onlyNewest })
  return [...work, ...results].map(([on, notedAt, event]) => ({
    on: dayOf(on ?? otherwise.on),
    notedAt: notedAt ?? (on === null ? otherwise.notedAt : `${on}T00:00:00.000Z`),
    event: fromJson<TimelineEvent['event']>(event),
  }))
}
