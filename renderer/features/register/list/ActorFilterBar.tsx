import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { CASE_ROLES } from '../../../../shared/domain/register/caseRole.ts'
import { actorKindName, registerText } from '../../../../shared/text/catalogue/register.ts'
import { roleNames } from '../../../../shared/text/catalogue/roles.ts'
import { queries } from '../../../bridge/queries.ts'
import { FilterGroup } from '../../../components/FilterGroup.tsx'
import { SearchField } from '../../../components/list/SearchField.tsx'
import { clearActorFilter, isActorFiltered, setActorFilter, useActorList } from '../../../state/actorList.ts'
import { FilterMenu } from './FilterMenu.tsx'

const ROLE_OPTIONS = CASE_ROLES.map((value) => ({ value, label: roleNames[value] }))
/** So many as the store takes. */
const MOST_OPTIONS = 50

/** What narrows the register. The choices stay while one visits an actor. */
export function ActorFilterBar({ model }: { readonly model: ProcessModel }) {
  const filter = useActorList((state) => state.filter)
  const words = useQuery(queries.registerWords()).data
  const kinds = (words?.kinds ?? []).slice(0, MOST_OPTIONS).map((value) => ({ value, label: actorKindName(model, value) }))
  const tags = (words?.tags ?? []).slice(0, MOST_OPTIONS).map((value) => ({ value, label: value }))
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
      <SearchField
        value={filter.search}
        label={registerText.search}
        clearLabel={registerText.clearSearch}
        onChange={(search) => setActorFilter({ search })}
      />
      <FilterGroup label={registerText.filters}>
        {kinds.length > 0 && (
          <FilterMenu label={registerText.kinds} options={kinds} chosen={filter.kinds} onChange={(chosen) => setActorFilter({ kinds: chosen })} />
        )}
        <FilterMenu label={registerText.roles} options={ROLE_OPTIONS} chosen={filter.roles} onChange={(roles) => setActorFilter({ roles })} />
        {tags.length > 0 && (
          <FilterMenu label={registerText.tags} options={tags} chosen={filter.tags} onChange={(chosen) => setActorFilter({ tags: chosen })} />
        )}
        {isActorFiltered(filter) ? (
          <Button size="small" onClick={clearActorFilter}>
            {registerText.clear}
          </Button>
        ) : null}
      </FilterGroup>
    </Box>
  )
}
