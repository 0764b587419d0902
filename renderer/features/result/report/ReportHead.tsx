import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import { formatInstant } from '../../../../shared/domain/date.ts'
import { latestFinal } from '../../../../shared/domain/results/resultReport.ts'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { finaliseTexts } from '../../../../shared/text/catalogue/application.ts'
import { resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { resultTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { todoLink } from '../../../app/caseLinks.ts'
import { DateField } from '../../../components/fields/index.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useToday } from '../../../components/useToday.ts'
import { issueSentence, issuesOf, useDraftState } from '../../../state/drafts/index.ts'
import type { ReportText } from './writing.ts'

interface ReportHeadProps {
  readonly text: ReportText
  readonly view: CaseView
  readonly results: ResultsView
  readonly readOnly: boolean
}

const latestOf = ({ versions }: ResultsView) => versions.at(-1)

function standing({ view, results }: Pick<ReportHeadProps, 'view' | 'results'>): string[] {
  const latest = latestOf(results)
  const closed = view.case.closedOn !== null
  const next = results.draftDiffers ? finaliseTexts.nextBegun : finaliseTexts.nextIs
  return [
    ...(latest ? [texts.locked(latest.stage, latest.version, formatInstant(latest.finalisedAt))] : []),
    ...(latest && !closed ? [next(latest.version + 1)] : []),
    ...(!latest && !closed && view.case.phase !== 'result' ? [texts.dueBefore] : []),
    ...(closed ? [texts.closed] : []),
  ]
}

function Association({ caseId, results }: { readonly caseId: string; readonly results: ResultsView }) {
  const { associationDocuments } = results
  if (associationDocuments === null) return null
  const { annualReport, financialReport } = associationDocuments
  const isMissing = annualReport === '' || financialReport === ''
  return (
    <Box component="section" aria-label={texts.association} sx={{ mb: 2, maxWidth: '72ch' }}>
      <Typography variant="h3">{texts.association}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>{texts.associationHelp}</Typography>
      <Typography>{texts.received(resultDocument.annualReport, annualReport)}</Typography>
      <Typography>{texts.received(resultDocument.financialReport, financialReport)}</Typography>
      {isMissing && <RouterLink to={todoLink(caseId, { code: 'receive-annual-report', subject: '', place: 'execution' })}>{texts.toExecution}</RouterLink>}
    </Box>
  )
}

/** What is locked, when the report is to be ready, and an association's own reports. */
export function ReportHead({ text, view, results, readOnly }: ReportHeadProps) {
  const today = useToday()
  const dueOn = useDraftState(text, (state) => state.value.dueOn)
  const issue = useDraftState(text, ({ status }) => issueSentence(issuesOf(status), 'dueOn'))
  const due = dueOn ?? results.dueOn
  const isOpen = latestFinal(results.versions) === undefined && !readOnly
  const said = standing({ view, results }).join(' ')
  return (
    <>
      {said !== '' && <Box sx={{ bgcolor: 'tint.working', borderRadius: '6px', px: 1.5, py: 1, mb: 2 }}>{said}</Box>}
      {isOpen && due !== null && due < today && <StatusChip tone="signal" label={texts.overdue(due)} />}
      <Box data-undo="dueOn" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', mb: 2 }}>
        <DateField
          label={texts.dueOn}
          helperText={isOpen ? texts.dueHelp(due, today) : undefined}
          readOnly={readOnly}
          value={due}
          error={issue ?? null}
          onChange={(chosen) => text.set({ ...text.value, dueOn: chosen }, { field: 'dueOn' })}
        />
      </Box>
      <Association caseId={view.case.id} results={results} />
    </>
  )
}
