import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined'
import RestartAltOutlined from '@mui/icons-material/RestartAltOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { Settings } from '../../../shared/domain/settings.ts'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { api } from '../../bridge/api.ts'
import { MoreMenu, type MoreMenuEntry } from '../../components/MoreMenu.tsx'
import { notify } from '../../state/notices.ts'
import { SettingLine } from './SettingLine.tsx'
import { useSaveSettings } from './useSaveSettings.ts'

const { folders: text } = settingsText

interface FolderLineProps {
  readonly which: 'documents' | 'backups'
  readonly label: string
  readonly path: string
  /** Whether she chose it, so that there is something to go back from. */
  readonly isChosen: boolean
  readonly changeTo: (path: string) => Partial<Settings>
}

/** One folder: where it is, and the ways to another. */
export function FolderLine({ which, label, path, isChosen, changeTo }: FolderLineProps) {
  const save = useSaveSettings()
  const labelId = useId()
  const change = async (to: string) => {
    if (await save(changeTo(to))) notify(text.changed)
  }
  const choose = async () => {
    const outcome = await api.app.chooseFolder({ title: text.chooseNamed[which], start: path })
    if (outcome.ok && outcome.value.path !== null) await change(outcome.value.path)
  }
  const show: MoreMenuEntry = {
    label: text.show,
    icon: <FolderOpenOutlined fontSize="small" />,
    onSelect: () => void api.app.showPath({ which }),
  }
  const reset: MoreMenuEntry = { label: text.reset, icon: <RestartAltOutlined fontSize="small" />, onSelect: () => void change('') }
  return (
    <SettingLine
      label={label}
      labelId={labelId}
      actions={
        <>
          <Button variant="outlined" size="small" aria-describedby={labelId} onClick={() => void choose()}>
            {text.choose}
          </Button>
          <MoreMenu entries={isChosen ? [show, reset] : [show]} />
        </>
      }
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {path}
      </Typography>
    </SettingLine>
  )
}
