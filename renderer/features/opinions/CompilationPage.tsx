import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { compile } from '../../../shared/domain/dialogue/compilation.ts'
import { compilationTexts as texts } from '../../../shared/text/catalogue/compilation.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PdfPreview } from '../../components/pdfPreview/index.ts'
import { Section } from '../../components/Section.tsx'
import { Bars } from './Bars.tsx'
import { CaseFrame } from './CaseFrame.tsx'
import { ExampleCheck } from './ExampleCheck.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { Progress } from './Progress.tsx'
import { useOpinions } from './useOpinions.ts'

/** The document as it would be if it were saved now. */
function Preview({ caseId, version }: { readonly caseId: string; readonly version: string }) {
  const [missing, setMissing] = useState<readonly string[]>([])
  const load = async () => {
    const { bytes, missingCharacters } = unwrap(await api.compilation.preview({ caseId }))
    setMissing(missingCharacters)
    return bytes
  }
  return <PdfPreview load={load} version={version} title={words.previewDocument} missingCharacters={missing} />
}

function CompilationView({ view }: { readonly view: CaseView }) {
  const { id: caseId, closedOn } = view.case
  const { all, themes, isLoaded, error } = useOpinions(caseId)
  const check = useQuery(queries.compilationCheck(caseId))
  const compilation = useMemo(() => compile(all, themes), [all, themes])
  const failed = error ?? check.error
  if (failed) return <ErrorNotice error={failed} onRetry={() => void check.refetch()} />
  if (!isLoaded || !check.data) return <LoadingState label={words.loading} />
  const { total, coded, groups } = compilation
  const groupBars = groups.map(({ name, count }) => ({ name: name === '' ? texts.unsaid : name, count }))
  const themeBars = [...compilation.themes, ...(total > coded ? [{ name: texts.uncoded, count: total - coded }] : [])]
  return (
    <>
      <PageHead
        title={words.compileTitle}
        facts={<Progress opinions={all} />}
        action={closedOn === null && total > 0 ? <ExportButtons caseId={caseId} isWarned={check.data.warnings.length > 0} /> : null}
      />
      <Box sx={{ mb: 3, display: 'grid', gap: 1 }}>
        <ExampleCheck caseId={caseId} warnings={check.data.warnings} />
        <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{words.examplesHelp}</Typography>
      </Box>
      {total > 0 && (
        <>
          <Section title={words.perTheme}><Bars label={words.perTheme} total={total} bars={themeBars} /></Section>
          {groups.length > 1 && <Section title={words.perGroup}><Bars label={words.perGroup} total={total} bars={groupBars} /></Section>}
        </>
      )}
      <Section title={words.previewDocument}><Preview caseId={caseId} version={JSON.stringify([compilation.total, compilation.coded, view.case.updatedAt])} /></Section>
    </>
  )
}

/** What was said, counted per theme and group, and the document of it. */
export function CompilationPage() {
  return <CaseFrame>{(view) => <CompilationView view={view} />}</CaseFrame>
}
