import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { SolvedCase, Solver } from '../../../../shared/domain/network/solved.ts'
import { phaseNames } from '../../../../shared/text/catalogue/names.ts'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { paths } from '../../../app/paths.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { SolvedHits } from './SolvedHits.tsx'
import { SolverActions } from './SolverActions.tsx'
import { Solvers } from './Solvers.tsx'

interface SolvedCaseBlockProps {
  readonly found: SolvedCase
  readonly question: string
  readonly meetingId: string | null
}

/** Those who drive the case; where nobody does, nobody until somebody is chosen. */
const beginWith = (actors: readonly Solver[]): readonly string[] =>
  actors.filter(({ roles }) => roles.includes('driving')).map(({ actorId }) => actorId)

/** One case that has met the matter: what it says of it, who drives it, and what to do with them. */
export function SolvedCaseBlock({ found, question, meetingId }: SolvedCaseBlockProps) {
  const { caseId, title, area, phase, isClosed, actors, hits, hitCount } = found
  const [chosen, setChosen] = useState(() => beginWith(actors))
  const toggle = (actorId: string) =>
    setChosen((now) => (now.includes(actorId) ? now.filter((each) => each !== actorId) : [...now, actorId]))
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
      <Solvers caseId={caseId} actors={actors} isChosen={(actorId) => chosen.includes(actorId)} onToggle={toggle} />
      {actors.length > 0 && <SolverActions question={question} meetingId={meetingId} actorIds={[...chosen]} />}
    </Box>
  )
}
