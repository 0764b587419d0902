import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { RouterLink } from '../../components/RouterLink.tsx'

/** A page about the opinions of a case, with the way back to the case. */
export function CaseFrame({ children }: { readonly children: (view: CaseView) => ReactNode }) {
  const { caseId = '' } = useParams()
  const view = useQuery(queries.caseView(caseId))
  if (view.isError && !view.data) return <ErrorNotice error={view.error} onRetry={() => void view.refetch()} />
  if (!view.data) return <LoadingState label={words.loading} />
  return (
    <>
      <RouterLink to={paths.caseTab(caseId, 'dialogue')} sx={{ display: 'inline-block', mb: 1 }}>
        {words.back(view.data.case.title)}
      </RouterLink>
      {children(view.data)}
    </>
  )
}
