import AddOutlined from '@mui/icons-material/AddOutlined'
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined'
import FileUploadOutlined from '@mui/icons-material/FileUploadOutlined'
import GroupsOutlined from '@mui/icons-material/GroupsOutlined'
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined'
import SaveOutlined from '@mui/icons-material/SaveOutlined'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import type { ComponentType } from 'react'
import type { NavigateFunction } from 'react-router'
import type { Phase } from '../../../shared/domain/phase.ts'
import type { SearchKind, Segment } from '../../../shared/domain/search/searchHit.ts'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { caseWords } from '../../../shared/text/catalogue/case.ts'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { runBackup } from '../../state/backupRun.ts'
import { showOverlay } from '../../state/shell.ts'
import { railItems, railKeys } from '../layout/railItems.ts'
import { CASE_TABS, paths } from '../paths.ts'

/** Something one can go to or do from the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly kind: SearchKind | 'part' | 'screen' | 'command'
  readonly label: string
  /** Said after the label, quieter: the area of a case. */
  readonly detail?: string
  /** Where in a text the hit is. */
  readonly excerpt?: readonly Segment[]
  readonly phase?: Phase
  readonly keys?: string
  readonly icon?: ComponentType<SvgIconProps>
  readonly run: (navigate: NavigateFunction) => unknown
}

/** Screens and commands, the same wherever one is. */
export const ACTIONS: readonly PaletteEntry[] = [
  {
    id: 'new-case',
    kind: 'command',
    label: paletteText.newCase,
    icon: AddOutlined,
    keys: 'mod+N',
    run: (navigate) => navigate(paths.newCase),
  },
  ...railItems.map(({ to, label, icon }, at): PaletteEntry => {
    const keys = railKeys(at)
    return { id: `screen-${at}`, kind: 'screen', label, icon, ...(keys === null ? {} : { keys }), run: (navigate) => navigate(to) }
  }),
  { id: 'start-meeting', kind: 'command', label: paletteText.startMeeting, icon: GroupsOutlined, run: (navigate) => navigate(paths.startMeeting) },
  { id: 'take-in-case', kind: 'command', label: caseFileText.menu, icon: FileUploadOutlined, run: (navigate) => navigate(paths.takeInCase) },
  { id: 'backup', kind: 'command', label: paletteText.backup, icon: SaveOutlined, run: runBackup },
  {
    id: 'shortcuts',
    kind: 'command',
    label: paletteText.shortcuts,
    icon: KeyboardOutlined,
    keys: 'F1',
    run: () => showOverlay('shortcuts'),
  },
]

/** The parts of the case that one is in. */
export const partsOfCase = (caseId: string): PaletteEntry[] =>
  CASE_TABS.map((tab) => ({
    id: `tab-${tab}`,
    kind: 'part',
    label: caseWords.tabs[tab],
    icon: ArrowForwardOutlined,
    run: (navigate) => navigate(paths.caseTab(caseId, tab)),
  }))

export interface CaseHit {
  readonly id: string
  readonly title: string
  readonly area: string
  readonly phase: Phase
}

export const entryOfCase = ({ id, title, area, phase }: CaseHit): PaletteEntry => ({
  id,
  kind: 'case',
  label: title,
  detail: area,
  phase,
  run: (navigate) => navigate(paths.caseTab(id)),
})
