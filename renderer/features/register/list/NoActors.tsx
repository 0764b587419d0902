import Button from '@mui/material/Button'
import { registerText } from '../../../../shared/text/catalogue/register.ts'
import { paths } from '../../../app/paths.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/RouterLink.tsx'
import { clearActorFilter, isActorFiltered, useActorList } from '../../../state/actorList.ts'

/** No actor at all, or none that answers to the filter: two different things. */
export function NoActors() {
  if (useActorList((state) => isActorFiltered(state.filter)))
    return (
      <EmptyState
        sentence={registerText.noHits}
        action={
          <Button variant="outlined" onClick={clearActorFilter}>
            {registerText.clear}
          </Button>
        }
      />
    )
  return (
    <EmptyState
      sentence={registerText.none.sentence}
      action={
        <LinkButton to={paths.newActor} variant="outlined">
          {registerText.none.action}
        </LinkButton>
      }
    />
  )
}
