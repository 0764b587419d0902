import AddOutlined from '@mui/icons-material/AddOutlined'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { paths } from '../../app/paths.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { useTakeInMenu } from '../caseFiles/index.ts'
import { CaseGrid } from './CaseGrid.tsx'
import { FilterBar } from './FilterBar.tsx'
import { NoCases } from './NoCases.tsx'
import { type ShownCases, useShownCases } from './useShownCases.ts'

function Content({ cases }: { readonly cases: ShownCases }) {
  if (cases.error) return <ErrorNotice error={cases.error} onRetry={cases.retry} />
  if (cases.total === null || !cases.model) return <LoadingState />
  return cases.total === 0 ? <NoCases /> : <CaseGrid total={cases.total} query={cases.query} model={cases.model} />
}

/** All cases, as many as there are. */
export function CaseListPage() {
  const cases = useShownCases()
  const menu = useTakeInMenu()
  return (
    <>
      <PageHead
        title={caseListText.title}
        facts={<span aria-live="polite">{cases.total === null ? '\u00A0' : caseListText.count(cases.total)}</span>}
        menu={menu}
        action={
          <LinkButton to={paths.newCase} variant="contained" startIcon={<AddOutlined />}>
            {caseListText.newCase}
          </LinkButton>
        }
      />
      <FilterBar />
      <Content cases={cases} />
    </>
  )
}
