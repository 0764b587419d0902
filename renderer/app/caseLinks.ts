// Where on the page of a case a thing is found: the tab, and the id of the very card or field in the hash.
import type { DecisionKind } from '../../shared/domain/decision.ts'
import type { TimelineEvent } from '../../shared/domain/timeline.ts'
import type { Todo } from '../../shared/domain/todo.ts'
import { type CaseTab, paths } from './paths.ts'

export const newDecisionAnchor = (kind: DecisionKind): string => `nytt-${kind}`

/** Where the answer of the board that a case was forwarded to is noted. */
export const forwardAnswerAnchor = (decisionId: string): string => `svar-${decisionId}`

const link = (caseId: string, tab: CaseTab, anchor = ''): string => paths.caseTab(caseId, tab) + (anchor && `#${anchor}`)

/** Ids within the place that a line of the list names. Codes that are left out lead to the place as a whole. */
const ANCHORS: Partial<Record<Todo['code'], (subject: string) => string>> = {
  'inform-of-process': () => 'falt-informed',
  'assess-criterion': (subject) => `kriterium-${subject}`,
  'criterion-partly': (subject) => `kriterium-${subject}`,
  'criterion-not-met': (subject) => `kriterium-${subject}`,
  'say-contribution': (subject) => `kriterium-${subject}-bidrag`,
  'write-part': (subject) => `del-${subject}`,
  'name-joint-contact': () => 'falt-contact-name',
  'seek-actors': () => 'falt-actors',
  'finalise-application': () => 'falt-finalise',
  'await-decision-1': () => newDecisionAnchor('decision1'),
  'await-decision-2': () => newDecisionAnchor('decision2'),
  'await-forward-answer': forwardAnswerAnchor,
  'referred-back': () => newDecisionAnchor('decision1'),
  tabled: () => newDecisionAnchor('decision1'),
  'tell-outcome': () => 'falt-toldOn',
  'receive-annual-report': () => 'falt-annualReport',
  'receive-financial-report': () => 'falt-financialReport',
  'write-result-question': (subject) => `del-${subject}`,
  'finalise-result': () => 'falt-finalise-result',
  'close-case': () => 'falt-close',
  rejected: (subject) => `beslut-${subject}`,
}

/** Where a line of "Kvar att göra" is put right. */
export const todoLink = (caseId: string, todo: Pick<Todo, 'code' | 'subject' | 'place'>): string =>
  link(caseId, todo.place, ANCHORS[todo.code]?.(todo.subject))

/** Where what came of a case is told of. */
function resultLink(caseId: string, event: TimelineEvent['event']): string | null {
  switch (event.kind) {
    case 'measured':
      return link(caseId, 'result', `indikator-${event.indicatorId}`)
    case 'placeViewed':
      return link(caseId, 'result', `blick-${event.placeViewId}`)
    case 'resultFinalised':
      return link(caseId, 'result')
    default:
      return null
  }
}

/** Where the thing of a line in the diary is, or null where there is nothing more to see. */
export function eventLink(caseId: string, { event }: Pick<TimelineEvent, 'event'>): string | null {
  switch (event.kind) {
    case 'informed':
      return link(caseId, 'overview', 'falt-informed')
    case 'meeting':
      return link(caseId, 'meetings', `mote-${event.meetingId}`)
    case 'dialogue':
      return link(caseId, 'dialogue', `dialog-${event.activityId}`)
    case 'assessed':
      return link(caseId, 'criteria', `kriterium-${event.criterionId}`)
    case 'decided':
    case 'answered':
      return link(caseId, 'decisions', `beslut-${event.decisionId}`)
    case 'money':
      return link(caseId, 'money', `liggare-${event.rowId}`)
    case 'finalised':
      return link(caseId, 'application')
    case 'exported':
      return link(caseId, 'documents', `dokument-${event.documentId}`)
    case 'attached':
      return link(caseId, 'documents', `bilaga-${event.attachmentId}`)
    case 'skipped':
      return link(caseId, 'dialogue')
    case 'planFrozen':
      return `${paths.caseTab(caseId, 'plan')}?plan=${event.planId}`
    case 'deviated':
      return link(caseId, 'execution', `aktivitet-${event.itemId}`)
    case 'checkIn':
      return link(caseId, 'execution', `avstamning-${event.checkInId}`)
    case 'told':
      return link(caseId, 'execution', 'falt-toldOn')
    case 'formed':
      return link(caseId, 'execution', `form-${event.formId}`)
    default:
      return resultLink(caseId, event)
  }
}
