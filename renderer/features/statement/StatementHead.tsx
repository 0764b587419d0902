import InfoOutlined from '@mui/icons-material/InfoOutlined'
import Box from '@mui/material/Box'
import type { CaseView, VersionSummary } from '../../../shared/domain/caseView.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { todoLink } from '../../app/caseLinks.ts'
import { RouterLink } from '../../components/RouterLink.tsx'

interface StatementHeadProps {
  readonly view: CaseView
  readonly application: VersionSummary | undefined
}

/** Which locked application the statement is about; or that there is none, and where it is locked. */
export function StatementHead({ view, application }: StatementHeadProps) {
  const closed = view.case.closedOn !== null
  const toFinalise = todoLink(view.case.id, { code: 'finalise-application', subject: '', place: 'application' })
  return (
    <Box
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', bgcolor: application ? 'tint.working' : 'tint.signal', borderRadius: '6px', px: 1.5, py: 1, mb: 1 }}
    >
      <InfoOutlined aria-hidden fontSize="small" sx={{ color: application ? 'primary.main' : 'warning.main', mt: '1px' }} />
      <span>
        {application ? (
          statementTexts.basedOn(application.version, formatInstant(application.finalisedAt))
        ) : (
          <>
            {statementTexts.needsApplication} <RouterLink to={toFinalise}>{statementTexts.toApplication}</RouterLink>
          </>
        )}
        {closed && ` ${statementTexts.closed}`}
      </span>
    </Box>
  )
}
