import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { SolvedCase, Solver } from '../../../../shared/domain/network/solved.ts'
import { phaseNames } from '../../../../shared/text/catalogue/names.ts'
import { roleNames } from '../../../../shared/text/catalogue/roles.ts'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { paths } from '../../../app/paths.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { SolvedHits } from './SolvedHits.tsx'
import { SolverActions } from './SolverActions.tsx'
import { Solvers } from './Solvers.tsx'
import { useChosen } from './useChosen.ts'

interface SolvedCaseBlockProps {
  readonly found: SolvedCase
  readonly question: string
  readonly meetingId: string | null
}

/** Those who drive the case; where nobody does, nobody until somebody is chosen. */
const beginWith = (actors: readonly Solver[]): readonly string[] =>
  actors.filter(({ roles }) => roles.includes('driving')).map(({ actorId }) => actorId)

const withRoles = ({ actorId, name, roles }: Solver) => ({ actorId, name, why: roles.map((role) => roleNames[role]).join(', ') })

/** One case that has met the matter: what it says of it, who drives it, and what to do with them. */
export function SolvedCaseBlock({ found, question, meetingId }: SolvedCaseBlockProps) {
  const { caseId, title, area, phase, isClosed, actors, hits, hitCount } = found
  const { chosen, ...choice } = useChosen(beginWith(actors))
  const facts = [area, phaseNames[phase], isClosed ? texts.closed : ''].filter(Boolean)
  const more = hitCount - hits.length
  return (
    <Box component="article" aria-label={title} sx={{ py: 2.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 1.5 }}>
      <Box>
        <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          <RouterLink to={paths.caseTab(caseId)}>
            <bdi>{title}</bdi>
          </RouterLink>
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {facts.join(' · ')}
        </Typography>
      </Box>
      <Box>
        <SolvedHits label={texts.hits} hits={hits} caseTitle={title} />
        {more > 0 && (
          <Typography variant="body2" sx={{ color: 'text.secondary', pl: 2.5 }}>
            {texts.moreHits(more)}
          </Typography>
        )}
      </Box>
      {actors.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{texts.noActors}</Typography>
      ) : (
        <>
          <Solvers label={texts.actors} rest={paths.caseTab(caseId, 'actors')} actors={actors.map(withRoles)} {...choice} />
          <SolverActions question={question} meetingId={meetingId} actorIds={chosen} />
        </>
      )}
    </Box>
  )
}
