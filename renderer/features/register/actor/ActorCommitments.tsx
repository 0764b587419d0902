import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Commitment } from '../../../../shared/domain/register/commitment.ts'
import { commitmentStateNames, commitmentTitle, commitmentWords } from '../../../../shared/text/catalogue/commitments.ts'
import { paths } from '../../../app/paths.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Section } from '../../../components/Section.tsx'
import { CommitmentChip } from '../../../components/CommitmentChip.tsx'

/** What the actor has promised, in all its cases. */
export function ActorCommitments({ commitments }: { readonly commitments: readonly Commitment[] }) {
  return (
    <Section title={commitmentWords.heading}>
      {commitments.length === 0 && <EmptyState sentence={commitmentWords.emptyForActor} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {commitments.map((commitment) => (
          <Box component="li" key={commitment.id} sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
              <bdi>{commitmentTitle(commitment)}</bdi>
              <CommitmentChip state={commitment.state} label={commitmentStateNames[commitment.state]} />
            </Box>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              <RouterLink to={paths.caseTab(commitment.caseId, 'actors')}>
                <bdi>{commitment.caseTitle}</bdi>
              </RouterLink>
              {commitment.dueOn && `, ${commitmentWords.due(commitment.dueOn)}`}
            </Typography>
            {commitment.stateReason !== '' && (
              <Typography variant="body2">
                <bdi>{commitment.stateReason}</bdi>
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  )
}
