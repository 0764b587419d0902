import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { usePageHeading } from '../../components/usePageHeading.ts'
import { useAction } from '../../components/useAction.ts'
import { CaseChoice } from './CaseChoice.tsx'
import { KindChoice } from './KindChoice.tsx'
import { useBeginMeeting } from './useBeginMeeting.ts'

/** From nothing to the first word in two presses: which case, what kind of meeting. */
export function StartMeetingPage() {
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const caseId = params.get('arende')
  const chosen = useQuery({ ...queries.caseView(caseId ?? ''), enabled: caseId !== null })
  const model = useQuery(queries.processModel(chosen.data?.case.modelKey ?? ''))
  const heading = usePageHeading(text.startTitle)
  const begin = useAction(useBeginMeeting())
  const failure = begin.error ?? chosen.error ?? model.error
  return (
    <Box component="main" sx={{ maxWidth: '44rem', mx: 'auto', px: 3, py: 3, display: 'grid', gap: 3 }}>
      <Box>
        <Button startIcon={<ArrowBackOutlined />} onClick={() => void navigate(-1)}>
          {text.leave}
        </Button>
      </Box>
      <Box>
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ fontSize: '1.875rem' }}>
          {text.startTitle}
        </Typography>
        {chosen.data && (
          <Typography sx={{ color: 'text.secondary', fontSize: '1.0625rem', overflowWrap: 'anywhere' }}>
            <bdi>{chosen.data.case.title}</bdi>
          </Typography>
        )}
      </Box>
      {failure ? <ErrorNotice error={failure} /> : null}
      {caseId === null && <CaseChoice onChoose={(id) => setParams({ arende: id }, { replace: true })} />}
      {caseId !== null && model.data && <KindChoice model={model.data} busy={begin.busy} onChoose={(kind) => void begin.run({ caseId, kind })} />}
    </Box>
  )
}
