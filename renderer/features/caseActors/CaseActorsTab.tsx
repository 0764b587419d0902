import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { CommitmentsSection } from './CommitmentsSection.tsx'
import { RolesSection } from './RolesSection.tsx'

/** The actors of a case: what each is in it, and what they have promised. */
export function CaseActorsTab({ view }: { readonly view: CaseView }) {
  const roles = useQuery(queries.caseRoles(view.case.id))
  const commitments = useQuery(queries.caseCommitments(view.case.id))
  const failed = [roles, commitments].find(({ isError, data }) => isError && !data)
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
  if (!roles.data || !commitments.data) return <LoadingState />
  return (
    <>
      <RolesSection view={view} roles={roles.data} />
      <CommitmentsSection view={view} roles={roles.data} commitments={commitments.data} />
    </>
  )
}
