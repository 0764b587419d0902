import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { daysBetween, type IsoDate, todayIn } from '../../../shared/domain/date.ts'
import type { Overview } from '../../../shared/domain/overview.ts'
import { overviewText } from '../../../shared/text/catalogue/overview.ts'
import { isSecondPlaceLate, secondPlaceSentence } from '../../../shared/text/catalogue/secondPlace.ts'
import { queries } from '../../bridge/queries.ts'
import { BackupButton, BackupOutcome } from '../../components/BackupButton.tsx'
import { Section } from '../../components/Section.tsx'
import { StatusChip, type Tone } from '../../components/StatusChip.tsx'

/** Changes older than this without a copy are something to see to. */
const WARN_AFTER_DAYS = 7
const { backup: text } = overviewText

function standingOf({ latestBackupAt, changedSinceBackup, today }: Overview): { tone: Tone; sentence: string } {
  if (latestBackupAt === null) return { tone: 'signal', sentence: text.never }
  const latest = text.latest(latestBackupAt, today)
  if (!changedSinceBackup) return { tone: 'success', sentence: `${latest} ${text.unchanged}` }
  const old = daysBetween(todayIn(new Date(latestBackupAt)), today) >= WARN_AFTER_DAYS
  return { tone: old ? 'signal' : 'neutral', sentence: `${latest} ${text.changed}` }
}

/** How old the copy in the second place is, where there is one. */
function SecondPlace({ today }: { readonly today: IsoDate }) {
  const { data } = useQuery(queries.backupStanding())
  if (!data || data.second.folder === '') return null
  const tone: Tone = isSecondPlaceLate(data.second, today) ? 'signal' : data.second.isUpToDate ? 'success' : 'neutral'
  return (
    <Box sx={{ mt: 1 }}>
      <StatusChip tone={tone} label={secondPlaceSentence(data.second, today)} />
    </Box>
  )
}

/** How old the latest backup is, here and in the second place, and a button that makes another. */
export function BackupLine({ overview }: { readonly overview: Overview }) {
  const { tone, sentence } = standingOf(overview)
  return (
    <Section title={text.title}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', borderTop: '1px solid', borderColor: 'divider', pt: 1.5 }}>
        <StatusChip tone={tone} label={sentence} />
        <BackupButton />
      </Box>
      <SecondPlace today={overview.today} />
      <BackupOutcome />
    </Section>
  )
}
