import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { ReportView } from '../../../shared/domain/portfolio/report.ts'
import { changeSentence } from '../../../shared/text/catalogue/portfolio.ts'
import { portfolioWords as words } from '../../../shared/text/catalogue/portfolioPage.ts'
import { paths } from '../../app/paths.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { failureSentence } from '../../components/failureSentence.ts'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PdfPreview } from '../../components/pdfPreview/index.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { useHashTarget } from '../../components/useHashTarget.ts'
import { flushAllDrafts } from '../../state/drafts/index.ts'
import { notify, notifyFailure, offerUndo } from '../../state/notices.ts'
import { EntriesSection } from './EntriesSection.tsx'
import { ReportForm, writingOfReport } from './ReportForm.tsx'
import { VersionsSection } from './VersionsSection.tsx'

function Since({ since }: Pick<ReportView, 'since'>) {
  if (since === null) return null
  return (
    <Section title={words.since(since.title)}>
      {since.changes.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{words.nothingNew}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '72ch', overflowWrap: 'anywhere' }}>
          {since.changes.map((change) => (
            <li key={JSON.stringify(change)}>
              <bdi>{changeSentence(change)}</bdi>
            </li>
          ))}
        </Box>
      )}
    </Section>
  )
}

/** The document as it would be if it were frozen now. */
function Preview({ view }: { readonly view: ReportView }) {
  const [missing, setMissing] = useState<readonly string[]>([])
  const load = async () => {
    const { bytes, missingCharacters } = unwrap(await api.portfolio.preview({ reportId: view.report.id }))
    setMissing(missingCharacters)
    return bytes
  }
  const version = JSON.stringify([view.report.revision, view.entries.map(({ id, revision }) => [id, revision])])
  return <PdfPreview load={load} version={version} title={words.preview} missingCharacters={missing} />
}

/** Takes the report away, with a way back that writes it and its processes again. */
async function removeReport({ report, entries }: ReportView): Promise<boolean> {
  try {
    unwrap(await api.portfolio.remove({ id: report.id, expectedRevision: report.revision }))
  } catch (error) {
    notifyFailure(failureSentence(error))
    return false
  }
  offerUndo(words.removedReport(report.title), async () => {
    unwrap(await api.portfolio.save({ id: report.id, expectedRevision: 0, ...writingOfReport(report) }))
    for (const { revision: _revision, ...entry } of entries) unwrap(await api.portfolio.saveEntry({ ...entry, expectedRevision: 0 }))
  })
  return true
}

function ReportContent({ view }: { readonly view: ReportView }) {
  const [previewed, setPreviewed] = useState(false)
  const navigate = useNavigate()
  const { report, entries, versions } = view
  const freeze = useAction(async () => {
    await flushAllDrafts()
    const { revision } = unwrap(await api.portfolio.get({ reportId: report.id })).report
    notify(words.frozenNotice(unwrap(await api.portfolio.freeze({ reportId: report.id, expectedRevision: revision })).path))
  })
  const remove = async () => {
    if (await removeReport(view)) void navigate(paths.portfolio)
  }
  return (
    <>
      <PageHead
        title={report.title}
        facts={words.row(report.startsOn, report.endsOn, entries.length)}
        action={
          <Button variant="contained" disabled={freeze.busy || entries.length === 0} onClick={() => void freeze.run()}>
            {words.freeze}
          </Button>
        }
        menu={versions.length > 0 ? [] : [{ label: words.removeReport, onSelect: () => void remove() }]}
      />
      {freeze.error ? <ErrorNotice error={freeze.error} /> : null}
      <Box sx={{ maxWidth: '56rem' }}>
        <EntriesSection reportId={report.id} entries={entries} />
        <ReportForm key={report.id} report={report} />
        <Since since={view.since} />
        <VersionsSection versions={versions} />
      </Box>
      {entries.length > 0 && (
        <Button variant="outlined" aria-expanded={previewed} onClick={() => setPreviewed(!previewed)} sx={{ mb: 2 }}>
          {previewed ? words.hidePreview : words.preview}
        </Button>
      )}
      {previewed && entries.length > 0 && <Preview view={view} />}
    </>
  )
}

/** A status report while it is written: its processes, its period, what is new, and its frozen versions. */
export function ReportPage() {
  const { reportId = '' } = useParams()
  const { data, error, refetch } = useQuery(queries.portfolioReport(reportId))
  useHashTarget()
  return (
    <>
      <Box sx={{ mb: 1 }}>
        <RouterLink to={paths.portfolio}>{words.back}</RouterLink>
      </Box>
      {data ? <ReportContent view={data} /> : error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <LoadingState />}
    </>
  )
}
