import Box from '@mui/material/Box'
import type { SearchHit } from '../../../../shared/domain/search/searchHit.ts'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { Marked } from '../../../app/commandPalette/Excerpt.tsx'
import { Section } from '../../../components/Section.tsx'
import { SolvedHits } from './SolvedHits.tsx'
import { SolverActions } from './SolverActions.tsx'
import { Solvers } from './Solvers.tsx'
import { useChosen } from './useChosen.ts'

interface ElsewhereProps {
  readonly hits: readonly SearchHit[]
  readonly question: string
  readonly meetingId: string | null
}

const choosable = ({ id, name, excerpt }: SearchHit) => ({ actorId: id, name, why: excerpt.length > 0 ? <Marked segments={excerpt} /> : null })

/** What stands in no case: actors whose own entry speaks of the matter, the network's meetings about it, and what was learnt of it. */
export function Elsewhere({ hits, question, meetingId }: ElsewhereProps) {
  const { chosen, ...choice } = useChosen([])
  const actors = hits.filter(({ kind }) => kind === 'actor')
  const lessons = hits.filter(({ kind }) => kind === 'lesson')
  const others = hits.filter(({ kind }) => kind !== 'actor' && kind !== 'lesson')
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 2.5 }}>
      {actors.length > 0 && (
        <Section title={texts.actorsElsewhere}>
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            <Solvers label={texts.actorsElsewhere} actors={actors.map(choosable)} {...choice} />
            <SolverActions question={question} meetingId={meetingId} actorIds={chosen} />
          </Box>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={texts.meetingsElsewhere}>
          <SolvedHits label={texts.meetingsElsewhere} hits={others} caseTitle={null} />
        </Section>
      )}
      {lessons.length > 0 && (
        <Section title={texts.lessonsElsewhere}>
          <SolvedHits label={texts.lessonsElsewhere} hits={lessons} caseTitle={null} />
        </Section>
      )}
    </Box>
  )
}
