import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { hasOpinionDraft } from '../../state/opinionDrafts.ts'
import { AddOpinions } from './AddOpinions.tsx'
import { CaseFrame } from './CaseFrame.tsx'
import { CodingView } from './CodingView.tsx'
import { importEntries } from './importEntries.ts'
import { Progress } from './Progress.tsx'
import { useOpinionOfAddress } from './useOpinionOfAddress.ts'
import { useOpinions } from './useOpinions.ts'

function Opinions({ view }: { readonly view: CaseView }) {
  const { id: caseId, closedOn } = view.case
  const readOnly = closedOn !== null
  const navigate = useNavigate()
  useOpinionOfAddress(caseId)
  const opinions = useOpinions(caseId)
  const [isAdding, setAdding] = useState(() => hasOpinionDraft(caseId))
  if (opinions.error && !opinions.isLoaded) return <ErrorNotice error={opinions.error} />
  if (!opinions.isLoaded) return <LoadingState label={words.loading} />
  const isEmpty = opinions.all.length === 0
  const toSurvey = { label: words.toSurvey, onSelect: () => void navigate(paths.survey(caseId)) }
  return (
    <>
      <PageHead
        title={words.pageTitle}
        facts={isEmpty ? null : <Progress opinions={opinions.all} />}
        action={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {readOnly ? null : <Button variant="outlined" onClick={() => setAdding(!isAdding)}>{isAdding ? words.addHide : words.add}</Button>}
            {isEmpty ? null : <LinkButton variant="contained" to={paths.compilation(caseId)}>{words.toCompilation}</LinkButton>}
          </Box>
        }
        menu={readOnly ? [] : [toSurvey, ...importEntries(caseId, opinions.all)]}
      />
      {isAdding && !readOnly && <Box sx={{ mb: 3 }}><AddOpinions caseId={caseId} /></Box>}
      {isEmpty ? (
        <EmptyState sentence={words.empty} action={readOnly ? null : <LinkButton variant="outlined" to={paths.survey(caseId)}>{words.toSurvey}</LinkButton>} />
      ) : (
        <CodingView caseId={caseId} readOnly={readOnly} opinions={opinions} />
      )}
    </>
  )
}

/** The opinions of a case: written in, found, and sorted into themes. */
export function OpinionsPage() {
  return <CaseFrame>{(view) => <Opinions view={view} />}</CaseFrame>
}
