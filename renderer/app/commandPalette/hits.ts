// What the store found, as answers of the palette: what each is called, and the very place that it leads to.
import BusinessOutlined from '@mui/icons-material/BusinessOutlined'
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import FolderOutlined from '@mui/icons-material/FolderOutlined'
import GroupsOutlined from '@mui/icons-material/GroupsOutlined'
import NotesOutlined from '@mui/icons-material/NotesOutlined'
import PersonOutlined from '@mui/icons-material/PersonOutlined'
import type { SearchHit, SearchKind } from '../../../shared/domain/search/searchHit.ts'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { type CaseTab, paths } from '../paths.ts'
import type { PaletteEntry } from './entries.ts'

const ICONS: Record<SearchKind, PaletteEntry['icon']> = {
  actor: BusinessOutlined,
  contact: PersonOutlined,
  case: FolderOutlined,
  meeting: GroupsOutlined,
  criterion: NotesOutlined,
  application: NotesOutlined,
  statement: NotesOutlined,
  document: DescriptionOutlined,
}

/** The tab that a text of a case stands under. */
const TABS: Partial<Record<SearchKind, CaseTab>> = {
  meeting: 'meetings',
  criterion: 'criteria',
  application: 'application',
  statement: 'statement',
  document: 'documents',
}

/** The address of the place where a hit is. */
export function hitLink({ kind, id, caseId, actorId, anchor }: SearchHit): string {
  const hash = anchor === '' ? '' : `#${anchor}`
  if (kind === 'actor') return paths.actor(id)
  if (kind === 'contact') return actorId === null ? paths.actors : paths.actor(actorId) + hash
  return paths.caseTab(caseId ?? id, TABS[kind]) + hash
}

export const entryOfHit = (hit: SearchHit): PaletteEntry => ({
  id: `${hit.kind}-${hit.id}-${hit.anchor}`,
  kind: hit.kind,
  label: hit.kind === 'meeting' ? paletteText.meeting(hit.heldOn ?? '', hit.name) : hit.name,
  detail: hit.detail,
  excerpt: hit.excerpt,
  icon: ICONS[hit.kind],
  ...(hit.phase ? { phase: hit.phase } : {}),
  run: (navigate) => navigate(hitLink(hit)),
})
