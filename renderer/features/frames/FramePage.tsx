import GridOnOutlined from '@mui/icons-material/GridOnOutlined'
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { budgetFrame, type FrameView } from '../../../shared/domain/frame/budgetFrame.ts'
import { framePageText as texts } from '../../../shared/text/catalogue/framePage.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useHashTarget } from '../../components/useHashTarget.ts'
import { useAction } from '../../components/useAction.ts'
import { useToday } from '../../components/useToday.ts'
import { notify } from '../../state/notices.ts'
import { ChangesSection } from './ChangesSection.tsx'
import { FrameSums } from './FrameSums.tsx'
import { MonthsSection } from './MonthsSection.tsx'
import { PendingSection } from './PendingSection.tsx'
import { ProcessesSection } from './ProcessesSection.tsx'
import { YearChoice } from './YearChoice.tsx'

function FrameContent({ view }: { readonly view: FrameView }) {
  const frame = budgetFrame(view)
  return (
    <>
      <YearChoice view={view} />
      <FrameSums frame={frame} />
      <ProcessesSection frame={frame} />
      <PendingSection frame={frame} />
      <ChangesSection view={view} key={view.year} />
      <MonthsSection view={view} />
    </>
  )
}

function useExports(year: number) {
  const pdf = useAction(async () => notify(texts.exported(unwrap(await api.frames.export({ year })).version)))
  const table = useAction(async () => notify(texts.exportedTable(unwrap(await api.frames.exportTable({ year })).path)))
  return { pdf, table, error: pdf.error ?? table.error }
}

/** The budget frame of a year over all processes: what is reserved, what remains, and what is on its way. */
export function FramePage() {
  const thisYear = Number(useToday().slice(0, 4))
  const asked = Number(useParams()['year'])
  const year = Number.isInteger(asked) && asked >= 1900 && asked <= 2999 ? asked : thisYear
  const { data, error, refetch } = useQuery(queries.frame(year))
  const exports = useExports(year)
  useHashTarget()
  const savePdf = (
    <Button variant="contained" startIcon={<PictureAsPdfOutlined />} loading={exports.pdf.busy} onClick={() => void exports.pdf.run()}>
      {texts.exportPdf}
    </Button>
  )
  const menu = [{ label: texts.exportXlsx, icon: <GridOnOutlined fontSize="small" />, disabled: exports.table.busy, onSelect: () => void exports.table.run() }]
  return (
    <>
      <PageHead title={texts.title} facts={texts.facts(year)} action={savePdf} menu={menu} />
      {exports.error ? <ErrorNotice error={exports.error} /> : null}
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? <FrameContent view={data} /> : !error && <LoadingState />}
    </>
  )
}
