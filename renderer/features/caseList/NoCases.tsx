import Button from '@mui/material/Button'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { clearFilter, isFiltered, useCaseList } from '../../state/caseList.ts'

/** No case at all, or none that answers to the filter: two different things. */
export function NoCases() {
  const filtered = useCaseList((state) => isFiltered(state.filter))
  if (filtered)
    return (
      <EmptyState
        sentence={caseListText.noHits}
        action={
          <Button variant="outlined" onClick={clearFilter}>
            {caseListText.clear}
          </Button>
        }
      />
    )
  return (
    <EmptyState
      sentence={caseListText.none.sentence}
      action={
        <LinkButton to={paths.newCase} variant="outlined">
          {caseListText.none.action}
        </LinkButton>
      }
    />
  )
}
