import AddOutlined from '@mui/icons-material/AddOutlined'
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined'
import SaveOutlined from '@mui/icons-material/SaveOutlined'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import type { ComponentType } from 'react'
import type { NavigateFunction } from 'react-router'
import type { Phase } from '../../../shared/domain/phase.ts'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { createMatchRank } from '../../../shared/text/fold.ts'
import { runBackup } from '../../state/backupRun.ts'
import { showOverlay } from '../../state/shell.ts'
import { railItems } from '../layout/railItems.ts'
import { paths } from '../paths.ts'

/** Something one can go to or do from the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly kind: 'case' | 'screen' | 'command'
  readonly label: string
  /** Said after the label, quieter: the area of a case. */
  readonly detail?: string
  readonly phase?: Phase
  readonly keys?: string
  readonly icon?: ComponentType<SvgIconProps>
  readonly run: (navigate: NavigateFunction) => unknown
}

export interface PaletteGroup {
  readonly name: string
  readonly entries: readonly PaletteEntry[]
}

const ACTIONS: readonly PaletteEntry[] = [
  {
    id: 'new-case',
    kind: 'command',
    label: paletteText.newCase,
    icon: AddOutlined,
    keys: 'mod+N',
    run: (navigate) => navigate(paths.newCase),
  },
  ...railItems.map(
    ({ to, label, icon }, at): PaletteEntry => ({
      id: `screen-${at}`,
      kind: 'screen',
      label,
      icon,
      keys: `mod+${at + 1}`,
      run: (navigate) => navigate(to),
    }),
  ),
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

interface CaseHit {
  readonly id: string
  readonly title: string
  readonly area: string
  readonly phase: Phase
}

/** With nothing typed the latest few cases leave room for the screens. */
const RECENT = 6

const entryOfCase = ({ id, title, area, phase }: CaseHit): PaletteEntry => ({
  id,
  kind: 'case',
  label: title,
  detail: area,
  phase,
  run: (navigate) => navigate(paths.caseTab(id)),
})

/** The screens and commands that answer to a text, best first, with whether the best begins with it. */
function matchingActions(text: string): { entries: PaletteEntry[]; startsWithText: boolean } {
  const rank = createMatchRank(text)
  const ranked = ACTIONS.map((entry) => ({ entry, rank: rank(entry.label) }))
    .filter((each): each is { entry: PaletteEntry; rank: number } => each.rank !== null)
    .toSorted((a, b) => a.rank - b.rank)
  return { entries: ranked.map(({ entry }) => entry), startsWithText: text.trim() !== '' && ranked[0]?.rank === 0 }
}

/** What the palette shows for a text: the cases that the store found, and the screens and commands that match. */
export function paletteGroups(text: string, hits: readonly CaseHit[]): PaletteGroup[] {
  const { entries, startsWithText } = matchingActions(text)
  const actions: PaletteGroup = { name: paletteText.groups.actions, entries }
  const cases: PaletteGroup = { name: paletteText.groups.cases, entries: (text.trim() === '' ? hits.slice(0, RECENT) : hits).map(entryOfCase) }
  const groups = startsWithText ? [actions, cases] : [cases, actions]
  return groups.filter((group) => group.entries.length > 0)
}
