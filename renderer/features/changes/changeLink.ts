// Where the thing that an entry tells of is, for as long as it is there.
import type { ChangeRow } from '../../../shared/domain/changes/reading.ts'
import type { ChangeKind } from '../../../shared/domain/changes/kinds.ts'
import { isChangeKind } from '../../../shared/domain/changes/kinds.ts'
import { type CaseTab, paths } from '../../app/paths.ts'

type Place = readonly [tab: CaseTab, anchor?: (row: ChangeRow) => string]

const byId = (prefix: string) => ({ entityId }: ChangeRow): string => `${prefix}-${entityId}`
const byParent = (prefix: string) => ({ parentId }: ChangeRow): string => `${prefix}-${parentId ?? ''}`
const criterion = ({ entityId }: ChangeRow): string => `kriterium-${entityId.split(/[:/]/).at(-1) ?? ''}`

/** The tab of a case, and the very card on it where it has an id of its own. */
const IN_CASE: Partial<Record<ChangeKind, Place>> = {
  case: ['overview'],
  actor: ['actors'],
  caseRole: ['actors'],
  commitment: ['actors'],
  assessment: ['criteria', criterion],
  application: ['application'],
  applicationVersion: ['application'],
  statement: ['statement'],
  decision: ['decisions', byId('beslut')],
  meeting: ['meetings', byId('mote')],
  meetingCases: ['meetings', byId('mote')],
  dialogueActivity: ['dialogue', byId('dialog')],
  skippedStep: ['dialogue'],
  theme: ['dialogue', byId('tema')],
  deviation: ['execution', byParent('aktivitet')],
  followUp: ['execution', () => 'falt-toldOn'],
  checkIn: ['execution', byId('avstamning')],
  organisationForm: ['execution', byId('form')],
  ledgerRow: ['money', byId('liggare')],
  contribution: ['money'],
  result: ['result'],
  resultVersion: ['result'],
  indicator: ['result', byId('indikator')],
  targetRevision: ['result', byParent('indikator')],
  outcome: ['result', byParent('indikator')],
  indicatorMatrix: ['result'],
  placeView: ['result', byId('blick')],
  onePager: ['documents'],
  document: ['documents', byId('dokument')],
  attachment: ['documents', byId('bilaga')],
}

const planOf = (caseId: string, planId: string): string => `${paths.caseTab(caseId, 'plan')}?plan=${planId}`

/** Where a thing of a case is found that is no card on a tab. */
function linkInCase(row: ChangeRow, caseId: string): string | null {
  const { entity, entityId, parentId } = row
  switch (entity) {
    case 'meetingPoint':
    case 'meetingLine':
    case 'meetingAttendee':
      return parentId === null ? null : paths.meetingMode(parentId)
    case 'opinion':
    case 'opinionThemes':
      return `${paths.opinions(caseId)}#synpunkt-${entityId}`
    case 'task':
      return paths.caseTab(caseId)
    case 'plan':
    case 'planOrder':
    case 'planBaseline':
    case 'proposal':
      return planOf(caseId, entityId)
    case 'planItem':
      return parentId === null ? null : planOf(caseId, parentId)
    case 'lesson':
      return paths.lessons
    default:
      return null
  }
}

/** Things that belong to no case, or are found without it. */
const FREE: Partial<Record<ChangeKind, (row: ChangeRow) => string>> = {
  registerActor: ({ entityId }) => paths.actor(entityId),
  contact: ({ parentId }) => (parentId === null ? paths.actors : paths.actor(parentId)),
  contactPosition: ({ parentId }) => (parentId === null ? paths.actors : paths.actor(parentId)),
  merge: ({ parentId }) => (parentId === null ? paths.actors : paths.actor(parentId)),
  task: () => paths.tasks,
  lesson: () => paths.lessons,
  frameChange: ({ parentId }) => (parentId === null ? paths.frames : paths.framesOf(Number(parentId))),
  portfolioReport: ({ entityId }) => paths.portfolioReport(entityId),
  portfolioEntry: ({ parentId }) => (parentId === null ? paths.portfolio : paths.portfolioReport(parentId)),
  networkMeeting: ({ entityId }) => paths.networkMeeting(entityId),
  actorList: ({ entityId }) => paths.actorList(entityId),
  document: () => paths.documents,
  meetingTemplate: () => paths.meetingTemplates,
  disposal: () => paths.disposal,
  disposalRules: () => paths.disposal,
  settings: () => paths.settings,
}

/** The address of the thing itself; null where it is gone or has no place of its own. */
export function changeLink(row: ChangeRow): string | null {
  const { entity, caseId, exists } = row
  if (!exists || !isChangeKind(entity)) return null
  if (caseId === null) return FREE[entity]?.(row) ?? null
  const place = IN_CASE[entity]
  if (!place) return linkInCase(row, caseId) ?? FREE[entity]?.(row) ?? null
  const [tab, anchor] = place
  return paths.caseTab(caseId, tab) + (anchor ? `#${anchor(row)}` : '')
}
