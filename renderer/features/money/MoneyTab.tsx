import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { ContributionsSection } from './ContributionsSection.tsx'
import { Discrepancies } from './Discrepancies.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { LedgerSection } from './LedgerSection.tsx'
import { PromisesSection } from './PromisesSection.tsx'

/** The money of a case: its figures with their sources, the ledger, and what is given beside money. */
export function MoneyTab({ view }: { readonly view: CaseView }) {
  const readOnly = view.case.closedOn !== null
  const { data, error, refetch } = useQuery(queries.money(view.case.id))
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  return (
    <>
      <FiguresTable view={data} />
      <Discrepancies view={data} readOnly={readOnly} />
      <LedgerSection view={data} readOnly={readOnly} />
      <ContributionsSection view={data} readOnly={readOnly} />
      <PromisesSection view={data} />
    </>
  )
}
