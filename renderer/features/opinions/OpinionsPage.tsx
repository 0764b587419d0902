import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { hasOpinionDraft } from '../../state/opinionDrafts.ts'
import { AddOpinions } from './AddOpinions.tsx'
import { CaseFrame } from './CaseFrame.tsx'
import { CodingView } from './CodingView.tsx'
import { importEntries, importsOf } from './importEntries.ts'
import { CaseProgress } from './Progress.tsx'
import { useOpinionOfAddress } from './useOpinionOfAddress.ts'

interface HeadProps {
  readonly caseId: string
  readonly readOnly: boolean
  readonly isEmpty: boolean
  readonly isAdding: boolean
  readonly onAdd: () => void
}

function Head({ caseId, readOnly, isEmpty, isAdding, onAdd }: HeadProps) {
  const navigate = useNavigate()
  // As text, which is the same as long as the imports are: sorting draws nothing of the head but its progress.
  const { data: imports = '[]' } = useQuery({ ...queries.opinions(caseId), select: importsOf })
  const toSurvey = { label: words.toSurvey, onSelect: () => void navigate(paths.survey(caseId)) }
  return (
    <PageHead
      title={words.pageTitle}
      facts={isEmpty ? null : <CaseProgress caseId={caseId} />}
      action={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {readOnly ? null : <Button variant="outlined" onClick={onAdd}>{isAdding ? words.addHide : words.add}</Button>}
          {isEmpty ? null : <LinkButton variant="contained" to={paths.compilation(caseId)}>{words.toCompilation}</LinkButton>}
        </Box>
      }
      menu={readOnly ? [] : [toSurvey, ...importEntries(caseId, imports)]}
    />
  )
}

function Opinions({ view }: { readonly view: CaseView }) {
  const { id: caseId, closedOn } = view.case
  const readOnly = closedOn !== null
  useOpinionOfAddress(caseId)
  const { data: count, error } = useQuery({ ...queries.opinions(caseId), select: ({ length }) => length })
  const themes = useQuery(queries.themes(caseId))
  const [isAdding, setAdding] = useState(() => hasOpinionDraft(caseId))
  const failed = error ?? themes.error
  if (failed && count === undefined) return <ErrorNotice error={failed} />
  if (count === undefined || !themes.data) return <LoadingState label={words.loading} />
  return (
    <>
      <Head caseId={caseId} readOnly={readOnly} isEmpty={count === 0} isAdding={isAdding} onAdd={() => setAdding(!isAdding)} />
      {isAdding && !readOnly && <Box sx={{ mb: 3 }}><AddOpinions caseId={caseId} /></Box>}
      {count === 0 ? (
        <EmptyState sentence={words.empty} action={readOnly ? null : <LinkButton variant="outlined" to={paths.survey(caseId)}>{words.toSurvey}</LinkButton>} />
      ) : (
        <CodingView caseId={caseId} readOnly={readOnly} />
      )}
    </>
  )
}

/** The opinions of a case: written in, found, and sorted into themes. */
export function OpinionsPage() {
  return <CaseFrame>{(view) => <Opinions view={view} />}</CaseFrame>
}
