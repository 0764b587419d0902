import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { Assessment, AssessmentVersion } from '../../../shared/domain/criteria.ts'
import { assessedSentence, criteriaWords } from '../../../shared/text/catalogue/criteria.ts'
import { answerNames } from '../../../shared/text/catalogue/names.ts'
import { queries } from '../../bridge/queries.ts'
import { ChipList } from '../../components/fields/index.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'

function EarlierAssessment({ version }: { readonly version: AssessmentVersion }) {
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{answerNames[version.answer]}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {assessedSentence(version)}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
        <bdi>{version.motivation || criteriaWords.noMotivation}</bdi>
      </Typography>
      <ChipList lines={version.evidence} />
    </Box>
  )
}

function EarlierAssessments({ assessment }: { readonly assessment: Assessment }) {
  const history = useQuery(queries.criterionHistory(assessment.caseId, assessment.criterionId))
  if (history.isError && !history.data) return <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />
  if (!history.data) return <LoadingState />
  // The newest entry is what stands in the card itself.
  const earlier = history.data.toSorted((a, b) => b.assessedAt.localeCompare(a.assessedAt)).slice(1)
  if (earlier.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{criteriaWords.noHistory}</Typography>
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {earlier.map((version) => (
        <EarlierAssessment key={version.id} version={version} />
      ))}
    </Box>
  )
}

/** How the criterion was assessed before, newest first. */
export function CriterionHistory({ assessment }: { readonly assessment: Assessment }) {
  return (
    <Disclosure summary={criteriaWords.history} lazy>
      <EarlierAssessments assessment={assessment} />
    </Disclosure>
  )
}
