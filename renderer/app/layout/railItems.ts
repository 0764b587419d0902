import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import GroupsOutlined from '@mui/icons-material/GroupsOutlined'
import FolderOutlined from '@mui/icons-material/FolderOutlined'
import HubOutlined from '@mui/icons-material/HubOutlined'
import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined'
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined'
import SettingsOutlined from '@mui/icons-material/SettingsOutlined'
import SummarizeOutlined from '@mui/icons-material/SummarizeOutlined'
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined'
import TodayOutlined from '@mui/icons-material/TodayOutlined'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import type { ComponentType } from 'react'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { paths } from '../paths.ts'

export interface RailItem {
  readonly to: string
  readonly label: string
  readonly icon: ComponentType<SvgIconProps>
}

/** The screens of the rail, in the order of Ctrl+1, Ctrl+2 ... (the tenth has no such key). A screen is listed once it works. */
export const railItems: readonly RailItem[] = [
  { to: paths.overview, label: shellText.railNames.overview, icon: TodayOutlined },
  { to: paths.tasks, label: shellText.railNames.tasks, icon: TaskAltOutlined },
  { to: paths.cases, label: shellText.railNames.cases, icon: FolderOutlined },
  { to: paths.actors, label: shellText.railNames.actors, icon: GroupsOutlined },
  { to: paths.network, label: shellText.railNames.network, icon: HubOutlined },
  { to: paths.lessons, label: shellText.railNames.lessons, icon: LightbulbOutlined },
  { to: paths.frames, label: shellText.railNames.frames, icon: PaymentsOutlined },
  { to: paths.portfolio, label: shellText.railNames.portfolio, icon: SummarizeOutlined },
  { to: paths.documents, label: shellText.railNames.documents, icon: DescriptionOutlined },
  { to: paths.settings, label: shellText.railNames.settings, icon: SettingsOutlined },
]

/** There is no key for ten: the settings, which stand last, have one of their own. */
const MOST_DIGITS = 9

/** The keys that go to a screen of the rail by its place, from 0; null where there is no digit for it. */
export const railKeys = (at: number): string | null => (at < MOST_DIGITS ? `mod+${at + 1}` : null)
