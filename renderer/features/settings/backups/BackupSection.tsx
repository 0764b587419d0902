import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { backupText } from '../../../../shared/text/catalogue/backup.ts'
import { queries } from '../../../bridge/queries.ts'
import { BackupButton, BackupOutcome } from '../../../components/BackupButton.tsx'
import { Section } from '../../../components/Section.tsx'
import { RestoreFromBackup } from '../restore/RestoreFromBackup.tsx'
import { SealingLine } from './sealing/SealingLine.tsx'
import { SecondPlaceLine } from './SecondPlaceLine.tsx'

/** Backups: make one, where they are copied to, whether they are sealed; see those there are, restore one. */
export function BackupSection() {
  const { data: standing } = useQuery(queries.backupStanding())
  return (
    <Section title={backupText.title} action={<BackupButton />}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{backupText.intro}</Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch', mt: 1 }}>{backupText.rotation}</Typography>
      <BackupOutcome />
      {standing ? (
        <Box sx={{ mt: 2, mb: 1 }}>
          <SecondPlaceLine second={standing.second} />
          <SealingLine sealed={standing.sealed} />
        </Box>
      ) : null}
      <RestoreFromBackup />
    </Section>
  )
}
