import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ResultVersionSummary } from '../../../../shared/domain/results/resultReport.ts'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { versionTexts } from '../../../../shared/text/catalogue/application.ts'
import { resultTexts } from '../../../../shared/text/catalogue/results.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { PdfPreview } from '../../../components/pdfPreview/index.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import { Comparison } from '../../application/index.ts'
import { fieldsOf } from './fields.ts'
import type { ReportText } from './writing.ts'

/** A locked version, the very PDF. */
export function VersionPdf({ version }: { readonly version: ResultVersionSummary }) {
  const load = async () => unwrap(await api.documents.bytes({ id: version.documentId })).bytes
  return (
    <Box sx={{ height: 'max(30rem, calc(100vh - 12rem))' }}>
      <PdfPreview load={load} version={version.documentId} title={resultTexts.versionTitle(version.version)} />
    </Box>
  )
}

interface CompareVersionProps {
  readonly version: ResultVersionSummary
  readonly text: ReportText
  readonly results: ResultsView
  readonly model: ProcessModel
}

/** A locked version beside what came after it: the draft where it has been changed since, else the next version. */
export function CompareVersion({ version, text, results, model }: CompareVersionProps) {
  const answers = useDraftState(text, (state) => state.value.answers)
  const next = results.draftDiffers ? undefined : results.versions.at(-1)
  const before = useQuery(queries.resultVersion(version.id))
  const after = useQuery({ ...queries.resultVersion(next?.id ?? version.id), enabled: next !== undefined })
  const error = before.error ?? after.error
  if (error) return <ErrorNotice error={error} />
  const later = next ? after.data?.content : { ...results, answers }
  if (!before.data || !later) return <LoadingState />
  return (
    <>
      <Typography variant="h3" component="p" sx={{ mb: 2 }}>
        {`${versionTexts.version(version.version)} → ${next ? versionTexts.version(next.version) : versionTexts.draft}`}
      </Typography>
      <Comparison before={fieldsOf(before.data.content, model)} after={fieldsOf(later, model)} />
    </>
  )
}
