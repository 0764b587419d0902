import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { caseWords } from '../../../shared/text/catalogue/case.ts'
import { caseTabOf, paths } from '../../app/paths.ts'
import { appErrorOf } from '../../bridge/appErrorOf.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { CaseScreen } from './CaseScreen.tsx'

/** A case that is gone, or an address with a fault in it. */
const isUnknown = (error: unknown): boolean => ['not-found', 'invalid-input'].includes(appErrorOf(error)?.code ?? '')

function CaseFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  if (!isUnknown(error))
    return (
      <>
        <PageHead title={caseWords.unreadCase} />
        <ErrorNotice error={error} onRetry={onRetry} />
      </>
    )
  return (
    <>
      <PageHead title={caseWords.unknownCase} />
      <EmptyState
        sentence={caseWords.unknownCaseExplained}
        action={
          <LinkButton to={paths.cases} variant="outlined">
            {caseWords.toCases}
          </LinkButton>
        }
      />
    </>
  )
}

/** The page of one case, with the tab that the address names. */
export function CasePage() {
  const { caseId = '', tab } = useParams()
  const view = useQuery(queries.caseView(caseId))
  const modelKey = view.data?.case.modelKey ?? ''
  const model = useQuery({ ...queries.processModel(modelKey), enabled: view.data !== undefined })
  // What is on screen stays there if a later read fails: the store says so itself where it saves.
  if (view.data && model.data) return <CaseScreen key={caseId} view={view.data} model={model.data} tab={caseTabOf(tab)} />
  const failed = [view, model].find(({ isError }) => isError)
  if (failed) return <CaseFailure error={failed.error} onRetry={() => void failed.refetch()} />
  return <LoadingState label={caseWords.loading} />
}
