import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IsoDate } from '../../../../shared/domain/date.ts'
import type { Backup } from '../../../../shared/domain/backup.ts'
import { backupText, contentNames } from '../../../../shared/text/catalogue/backup.ts'
import { instantAndAge } from '../../../../shared/text/catalogue/settings.ts'
import { byteSize } from '../../../../shared/text/catalogue/sizes.ts'
import { queries } from '../../../bridge/queries.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { useToday } from '../../../components/useToday.ts'

const SHOWN_AT_FIRST = 5

interface BackupLineProps {
  readonly backup: Backup
  readonly today: IsoDate
  readonly onChoose: (path: string) => void
}

function BackupLine({ backup: { manifest, fileName, path }, today, onChoose }: BackupLineProps) {
  const facts = [backupText.kinds[manifest.kind], byteSize(manifest.sizeBytes), contentNames['cases']?.(manifest.rowCounts['cases'] ?? 0), ...(manifest.sealedWith === null ? [] : [backupText.sealed]), fileName]
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Typography>{instantAndAge(manifest.createdAt, today)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Typography>
      </Box>
      <Button size="small" variant="outlined" aria-label={backupText.restoreNamed(fileName)} onClick={() => onChoose(path)}>
        {backupText.restore}
      </Button>
    </Box>
  )
}

/** The backups in the folder, newest first. */
export function BackupList({ onChoose }: { readonly onChoose: (path: string) => void }) {
  const { data: backups, error, refetch } = useQuery(queries.backups())
  const [all, setAll] = useState(false)
  const today = useToday()
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!backups) return <LoadingState />
  if (backups.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{backupText.none}</Typography>
  const shown = all ? backups : backups.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <Box component="ul" aria-label={backupText.list} sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
        {shown.map((backup) => (
          <BackupLine key={backup.path} backup={backup} today={today} onChoose={onChoose} />
        ))}
      </Box>
      {shown.length < backups.length ? (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setAll(true)}>
          {backupText.showAll(backups.length)}
        </Button>
      ) : null}
    </>
  )
}
