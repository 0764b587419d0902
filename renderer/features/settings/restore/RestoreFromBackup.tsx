import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { backupText } from '../../../../shared/text/catalogue/backup.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { BackupList } from './BackupList.tsx'
import { OpenSealed } from './OpenSealed.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import { useRestore } from './useRestore.ts'

/**
 * The way back: choose a backup, see what is in it against what is here, decide.
 * Also shown where the database cannot be opened at all.
 */
export function RestoreFromBackup() {
  const restore = useRestore()
  return (
    <>
      <BackupList onChoose={(path) => void restore.inspect(path)} />
      <Box sx={{ mt: 2 }}>
        <Button variant="outlined" size="small" startIcon={<FolderOpenOutlined />} onClick={() => void restore.chooseFile()}>
          {backupText.chooseFile}
        </Button>
      </Box>
      {restore.inspecting && !restore.shut ? <LoadingState label={backupText.inspecting} /> : null}
      {restore.error ? <ErrorNotice error={restore.error} /> : null}
      {restore.shut ? (
        <OpenSealed
          key={restore.shut.path}
          open
          failed={restore.shut.fault === 'wrong-secret'}
          busy={restore.inspecting}
          onOpen={restore.open}
          onClose={restore.forget}
        />
      ) : null}
      <RestoreDialog inspection={restore.inspection} onConfirm={restore.carryOut} onClose={restore.forget} />
    </>
  )
}
