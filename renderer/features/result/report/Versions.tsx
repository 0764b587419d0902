import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/domain/date.ts'
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

interface VersionsProps {
  readonly versions: readonly ResultVersionSummary[]
  readonly onShow: (version: ResultVersionSummary) => void
  readonly onCompare: (version: ResultVersionSummary) => void
}

/** The versions that have been locked, newest first. */
export function Versions({ versions, onShow, onCompare }: VersionsProps) {
  if (versions.length === 0) return null
  return (
    <Box component="section" aria-labelledby="rubrik-versioner" sx={{ mb: 2 }}>
      <Typography variant="h2" id="rubrik-versioner" sx={{ mb: 1 }}>
        {versionTexts.heading}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {versions.toReversed().map((version) => (
          <Box component="li" key={version.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minHeight: 40, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
            <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
              <Box component="span" sx={{ fontWeight: 600, mr: 1.5 }}>
                {versionTexts.version(version.version)}
              </Box>
              <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
                {versionTexts.lockedBy(formatInstant(version.finalisedAt), version.finalisedBy)}
              </Typography>
            </Box>
            <Button size="small" onClick={() => onShow(version)} aria-label={versionTexts.showVersion(version.version)}>
              {versionTexts.show}
            </Button>
            <Button size="small" onClick={() => onCompare(version)} aria-label={versionTexts.compareVersion(version.version)}>
              {versionTexts.compare}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

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
