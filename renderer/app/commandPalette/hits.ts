// What the store found, as answers of the palette: what each is called, and the very place that it leads to.
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined'
import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import BusinessOutlined from '@mui/icons-material/BusinessOutlined'
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import EventRepeatOutlined from '@mui/icons-material/EventRepeatOutlined'
import FolderOutlined from '@mui/icons-material/FolderOutlined'
import ForumOutlined from '@mui/icons-material/ForumOutlined'
import GavelOutlined from '@mui/icons-material/GavelOutlined'
import GroupsOutlined from '@mui/icons-material/GroupsOutlined'
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined'
import LabelOutlined from '@mui/icons-material/LabelOutlined'
import ListAltOutlined from '@mui/icons-material/ListAltOutlined'
import LockOutlined from '@mui/icons-material/LockOutlined'
import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined'
import ManageSearchOutlined from '@mui/icons-material/ManageSearchOutlined'
import NotesOutlined from '@mui/icons-material/NotesOutlined'
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined'
import PersonOutlined from '@mui/icons-material/PersonOutlined'
import ShowChartOutlined from '@mui/icons-material/ShowChartOutlined'
import SummarizeOutlined from '@mui/icons-material/SummarizeOutlined'
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined'
import type { SearchHit, SearchKind } from '../../../shared/domain/search/searchHit.ts'
import { paragraphText } from '../../../shared/text/catalogue/decisions.ts'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { type CaseTab, paths } from '../paths.ts'
import type { PaletteEntry } from './entries.ts'

export const HIT_ICONS: Readonly<Record<SearchKind, NonNullable<PaletteEntry['icon']>>> = {
  actor: BusinessOutlined,
  contact: PersonOutlined,
  case: FolderOutlined,
  meeting: GroupsOutlined,
  criterion: NotesOutlined,
  application: NotesOutlined,
  statement: NotesOutlined,
  document: DescriptionOutlined,
  commitment: HandshakeOutlined,
  decision: GavelOutlined,
  applicationVersion: LockOutlined,
  networkMeeting: GroupsOutlined,
  onePager: NotesOutlined,
  actorList: ListAltOutlined,
  dialogueActivity: GroupsOutlined,
  opinion: ForumOutlined,
  task: TaskAltOutlined,
  meetingLine: NotesOutlined,
  meetingPoint: NotesOutlined,
  meetingAttendee: GroupsOutlined,
  theme: LabelOutlined,
  planItem: AssignmentOutlined,
  checkIn: EventRepeatOutlined,
  deviation: AssignmentOutlined,
  organisationForm: HandshakeOutlined,
  followUp: NotesOutlined,
  proposal: NotesOutlined,
  ledgerRow: PaymentsOutlined,
  contribution: HandshakeOutlined,
  frameChange: PaymentsOutlined,
  resultAnswer: NotesOutlined,
  indicator: ShowChartOutlined,
  targetRevision: ShowChartOutlined,
  outcome: ShowChartOutlined,
  placeView: NotesOutlined,
  indicatorMatrix: ShowChartOutlined,
  lesson: LightbulbOutlined,
  portfolioReport: SummarizeOutlined,
  portfolioEntry: SummarizeOutlined,
  attachment: AttachFileOutlined,
}

/** The tab that a text of a case stands under. */
const TABS: Partial<Record<SearchKind, CaseTab>> = {
  meeting: 'meetings',
  criterion: 'criteria',
  application: 'application',
  statement: 'statement',
  document: 'documents',
  attachment: 'documents',
  commitment: 'actors',
  decision: 'decisions',
  applicationVersion: 'application',
  onePager: 'documents',
  dialogueActivity: 'dialogue',
  theme: 'dialogue',
  planItem: 'plan',
  proposal: 'plan',
  checkIn: 'execution',
  deviation: 'execution',
  organisationForm: 'execution',
  followUp: 'execution',
  ledgerRow: 'money',
  contribution: 'money',
  resultAnswer: 'result',
  indicator: 'result',
  targetRevision: 'result',
  outcome: 'result',
  placeView: 'result',
  indicatorMatrix: 'result',
}

/** A case may have a plan per year: the address says which. */
const planLink = (caseId: string, planId: string, hash: string): string => `${paths.caseTab(caseId, 'plan')}?plan=${planId}${hash}`

/** The page of what stands outside the cases; null for what stands in one. */
function pageOutside({ kind, id, caseId, actorId, detail }: SearchHit): string | null {
  switch (kind) {
    case 'actor':
      return paths.actor(id)
    case 'contact':
      return actorId === null ? paths.actors : paths.actor(actorId)
    case 'networkMeeting':
      return paths.networkMeeting(id)
    case 'actorList':
      return paths.actorList(id)
    case 'task':
      return caseId === null ? paths.tasks : null
    case 'frameChange':
      return paths.framesOf(Number(detail))
    case 'lesson':
      return paths.lessons
    case 'portfolioReport':
    case 'portfolioEntry':
      return paths.portfolioReport(id)
    default:
      return null
  }
}

/** The address of the place where a hit is. */
export function hitLink(hit: SearchHit): string {
  const { kind, id, caseId, actorId, anchor } = hit
  const hash = anchor === '' ? '' : `#${anchor}`
  const outside = pageOutside(hit)
  if (outside !== null) return kind === 'contact' && actorId === null ? outside : outside + hash
  if (kind === 'meetingLine' || kind === 'meetingPoint' || kind === 'meetingAttendee') return paths.meetingMode(id)
  if (kind === 'planItem' || kind === 'proposal') return planLink(caseId ?? '', id, hash)
  if (kind === 'opinion') return paths.opinions(caseId ?? '') + hash
  return paths.caseTab(caseId ?? id, TABS[kind]) + hash
}

/** What a hit is called, where its own name does not say enough. */
export function hitLabel({ kind, name, heldOn, version }: SearchHit): string {
  if (kind === 'meeting' || kind === 'meetingLine') return paletteText.meeting(heldOn ?? '', name)
  if (kind === 'meetingPoint' || kind === 'meetingAttendee') return paletteText.atMeeting(heldOn ?? '', name)
  if (kind === 'checkIn') return paletteText.checkIn(heldOn ?? '')
  if (kind === 'deviation') return paletteText.deviation(heldOn ?? '', name)
  if (kind === 'networkMeeting') return paletteText.networkMeeting(heldOn ?? '', name)
  if (kind === 'targetRevision') return paletteText.targetRevision(name, heldOn)
  if (kind === 'outcome') return paletteText.outcome(name, heldOn ?? '')
  if (kind === 'placeView') return paletteText.placeView(heldOn ?? '')
  if (kind === 'ledgerRow' || kind === 'contribution' || kind === 'frameChange' || kind === 'lesson') return paletteText.ofDay(name, heldOn)
  if (kind === 'decision') return paletteText.decision(heldOn ?? '', paragraphText(name))
  return version === null ? name : paletteText.version(version)
}

export const entryOfHit = (hit: SearchHit): PaletteEntry => ({
  id: `${hit.kind}-${hit.id}-${hit.anchor}`,
  kind: hit.kind,
  label: hitLabel(hit),
  detail: hit.detail,
  excerpt: hit.excerpt,
  icon: HIT_ICONS[hit.kind],
  ...(hit.phase ? { phase: hit.phase } : {}),
  run: (navigate) => navigate(hitLink(hit)),
})

/** To the page with every hit. */
export const entryOfAll = (text: string): PaletteEntry => ({
  id: 'all-hits',
  kind: 'screen',
  label: paletteText.all(text),
  icon: ManageSearchOutlined,
  keys: 'mod+Enter',
  run: (navigate) => navigate(paths.searchFor(text)),
})
