import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { Answer } from '../../../shared/domain/criteria.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { answerNames } from '../../../shared/text/catalogue/names.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { listInWords } from '../../../shared/text/listInWords.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { StatusChip, type Tone } from '../../components/StatusChip.tsx'

const TONES: Record<Answer, Tone> = { met: 'success', partly: 'signal', notMet: 'error', notAssessed: 'neutral' }

interface CriteriaIncludedProps {
  readonly caseId: string
  readonly assessments: CaseView['assessments']
  readonly model: ProcessModel
}

/** The criteria as the statement will give them, to read: they are changed where they are assessed. */
export const CriteriaIncluded = memo(function CriteriaIncluded({ caseId, assessments, model }: CriteriaIncludedProps) {
  return (
    <Box sx={{ mt: 2, pl: 2, maxWidth: '72ch' }}>
      <Typography variant="h3">{statementTexts.included}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {statementTexts.includedHelp} <RouterLink to={paths.caseTab(caseId, 'criteria')}>{statementTexts.toCriteria}</RouterLink>
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {model.criteria.map(({ id, name }) => {
          const found = assessments.find(({ criterionId }) => criterionId === id)
          const answer = found?.answer ?? 'notAssessed'
          const motivation = found?.motivation.trim() ?? ''
          const evidence = found?.evidence ?? []
          return (
            <Box component="li" key={id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                <Box component="span" sx={{ fontWeight: 600 }}>
                  {name}
                </Box>
                <StatusChip tone={TONES[answer]} label={answerNames[answer]} />
              </Box>
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: motivation === '' ? 'text.secondary' : undefined }}>
                <bdi>{motivation === '' ? statementTexts.noMotivation : motivation}</bdi>
              </Typography>
              {evidence.length > 0 && (
                <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                  {statementTexts.evidence}: <bdi>{listInWords(evidence)}</bdi>
                </Typography>
              )}
            </Box>
          )
        })}
      </Box>
    </Box>
  )
})
