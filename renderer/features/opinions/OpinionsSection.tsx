import Box from '@mui/material/Box'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'
import { Progress } from './Progress.tsx'

interface OpinionsSectionProps {
  readonly caseId: string
  readonly opinions: readonly CodedOpinion[]
  readonly readOnly: boolean
}

/** How far the sorting has come, and the ways on from there. */
export function OpinionsSection({ caseId, opinions, readOnly }: OpinionsSectionProps) {
  const isEmpty = opinions.length === 0
  const survey = readOnly ? null : (
    <LinkButton variant="outlined" to={paths.survey(caseId)}>
      {words.toSurvey}
    </LinkButton>
  )
  return (
    <Section title={words.heading}>
      {isEmpty ? (
        <EmptyState
          sentence={words.empty}
          action={
            readOnly ? null : (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
                <LinkButton variant="outlined" to={paths.opinions(caseId)}>
                  {words.add}
                </LinkButton>
                {survey}
              </Box>
            )
          }
        />
      ) : (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Progress opinions={opinions} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <LinkButton variant="outlined" to={paths.opinions(caseId)}>
              {readOnly ? words.toAll : words.toCoding}
            </LinkButton>
            <LinkButton variant="outlined" to={paths.compilation(caseId)}>
              {words.toCompilation}
            </LinkButton>
            {survey}
          </Box>
        </Box>
      )}
    </Section>
  )
}
