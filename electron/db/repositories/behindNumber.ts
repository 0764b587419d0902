// The cases behind a number of the overview: the same conditions as where the number is counted.
import type { CaseQuery } from '../../../shared/domain/caseList.ts'
import { swedishSortKey } from '../../../shared/text/sortKey.ts'

/** Of `decision` and `cases`. The models are few and long: they are read once, and not for each decision. */
export const BY_DECIDING_BOARD = "(cases.model_key, decision.board) IN (SELECT key, json_extract(content, '$.board') FROM process_model)"

const DECIDED = `FROM decision WHERE decision.case_id = cases.id AND outcome NOT IN ('referredBack', 'tabled') AND ${BY_DECIDING_BOARD}`

const HAVING: Record<NonNullable<CaseQuery['having']>, string> = {
  sought: `EXISTS (SELECT 1 ${DECIDED} AND sought_kronor IS NOT NULL)`,
  proposed: `EXISTS (SELECT 1 ${DECIDED} AND proposed_kronor IS NOT NULL)`,
  granted: `EXISTS (SELECT 1 ${DECIDED} AND granted_kronor IS NOT NULL AND (outcome IN ('granted', 'grantedWithChanges')
    OR json_extract(forwarding, '$.answer.outcome') IN ('granted', 'grantedWithChanges')))`,
  dialogue: "EXISTS (SELECT 1 FROM dialogue_activity WHERE dialogue_activity.case_id = cases.id AND state = 'held')",
}

/** Conditions on `cases` and `case_summary`. */
export const behindNumber = ({ decided, having, area }: CaseQuery): string[] => [
  ...(decided ? ['EXISTS (SELECT 1 FROM decision WHERE decision.case_id = cases.id AND decision.kind = @decidedKind AND decision.outcome = @decidedOutcome)'] : []),
  ...(having ? [HAVING[having]] : []),
  ...(area ? ['case_summary.area_key = @areaKey'] : []),
]

export const behindValues = ({ decided, area }: CaseQuery): Record<string, string> => ({
  decidedKind: decided?.kind ?? '',
  decidedOutcome: decided?.outcome ?? '',
  areaKey: area ? swedishSortKey(area) : '',
})
