import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { backupText } from '../../../../shared/text/catalogue/backup.ts'
import { BackupButton, BackupOutcome } from '../../../components/BackupButton.tsx'
import { Section } from '../../../components/Section.tsx'
import { RestoreFromBackup } from '../restore/RestoreFromBackup.tsx'

/** Backups: make one, see those there are, restore one. */
export function BackupSection() {
  return (
    <Section title={backupText.title} action={<BackupButton />}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{backupText.intro}</Typography>
      <BackupOutcome />
      <Box sx={{ mt: 2 }}>
        <RestoreFromBackup />
      </Box>
    </Section>
  )
}
