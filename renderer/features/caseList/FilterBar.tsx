import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { ORIGINS } from '../../../shared/domain/case.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { originNames, phaseNames } from '../../../shared/text/catalogue/names.ts'
import { SearchField } from '../../components/list/SearchField.tsx'
import { FilterGroup } from '../../components/FilterGroup.tsx'
import { clearFilter, isFiltered, setFilter, useCaseList } from '../../state/caseList.ts'
import { FilterChip } from '../../components/FilterChip.tsx'
import { BehindChips } from './BehindChips.tsx'
import { PhaseStroke } from './PhaseStroke.tsx'

const toggled = <Value,>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value]

/** What narrows the list. The choices stay while one visits a case. */
export function FilterBar() {
  const filter = useCaseList((state) => state.filter)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
      <SearchField value={filter.search} label={caseListText.search} clearLabel={caseListText.clearSearch} onChange={(search) => setFilter({ search })} />
      <FilterGroup label={caseListText.filters}>
        {PHASES.map((phase) => (
          <FilterChip
            key={phase}
            label={phaseNames[phase]}
            mark={<PhaseStroke phase={phase} />}
            chosen={filter.phases.includes(phase)}
            onToggle={() => setFilter({ phases: toggled(filter.phases, phase) })}
          />
        ))}
        {ORIGINS.map((origin) => (
          <FilterChip
            key={origin}
            label={originNames[origin]}
            chosen={filter.origins.includes(origin)}
            onToggle={() => setFilter({ origins: toggled(filter.origins, origin) })}
          />
        ))}
        <FilterChip
          label={caseListText.showClosed}
          chosen={filter.includeClosed}
          onToggle={() => setFilter({ includeClosed: !filter.includeClosed })}
        />
        <BehindChips filter={filter} />
        {isFiltered(filter) ? (
          <Button size="small" onClick={clearFilter}>
            {caseListText.clear}
          </Button>
        ) : null}
      </FilterGroup>
    </Box>
  )
}
