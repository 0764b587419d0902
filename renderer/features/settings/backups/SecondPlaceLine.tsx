import EjectOutlined from '@mui/icons-material/EjectOutlined'
import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { BackupStanding } from '../../../../shared/domain/backup.ts'
import { isSecondPlaceLate, secondPlaceSentence, secondPlaceText as text } from '../../../../shared/text/catalogue/secondPlace.ts'
import { MoreMenu } from '../../../components/MoreMenu.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useToday } from '../../../components/useToday.ts'
import { SettingLine } from '../SettingLine.tsx'
import { useSecondPlace } from './useSecondPlace.ts'

type SecondPlace = BackupStanding['second']

const toneOf = (second: SecondPlace, late: boolean) => (late || second.state === 'full' || second.state === 'failing' ? 'signal' : second.isUpToDate ? 'success' : 'neutral')

function Standing({ second }: { readonly second: SecondPlace }) {
  const today = useToday()
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {second.folder}
      </Typography>
      <Box sx={{ mt: 0.5 }}>
        <StatusChip tone={toneOf(second, isSecondPlaceLate(second, today))} label={secondPlaceSentence(second, today)} />
      </Box>
    </>
  )
}

/** The second place: where it is, how old the copy there is, and the ways to another. */
export function SecondPlaceLine({ second }: { readonly second: SecondPlace }) {
  const labelId = useId()
  const place = useSecondPlace(second)
  const entries = [
    { label: text.show, icon: <FolderOpenOutlined fontSize="small" />, onSelect: () => void place.choose() },
    { label: text.stop, icon: <EjectOutlined fontSize="small" />, onSelect: () => void place.stop() },
  ]
  return (
    <SettingLine
      label={text.label}
      labelId={labelId}
      actions={
        second.folder === '' ? (
          <Button variant="outlined" size="small" aria-describedby={labelId} onClick={() => void place.choose()}>
            {text.choose}
          </Button>
        ) : (
          <>
            <Button variant="outlined" size="small" loading={place.busy} onClick={() => void place.fill()}>
              {place.busy ? text.filling : text.fill}
            </Button>
            <MoreMenu entries={entries} />
          </>
        )
      }
    >
      {second.folder === '' ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {text.none}
        </Typography>
      ) : (
        <Standing second={second} />
      )}
    </SettingLine>
  )
}
