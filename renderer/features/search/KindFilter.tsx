import type { SearchGroup, SearchPage } from '../../../shared/domain/search/searchHit.ts'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { searchPageText as texts } from '../../../shared/text/catalogue/searchPage.ts'
import { FilterChip } from '../../components/FilterChip.tsx'
import { FilterGroup } from '../../components/FilterGroup.tsx'

interface KindFilterProps {
  readonly groups: SearchPage['groups']
  readonly chosen: SearchGroup | null
  readonly onChoose: (group: SearchGroup | null) => void
}

/** The kinds that have hits, with how many, in the order in which they answer best. */
export function KindFilter({ groups, chosen, onChoose }: KindFilterProps) {
  return (
    <FilterGroup label={texts.kinds} sx={{ mb: 2 }}>
      <FilterChip label={texts.all} chosen={chosen === null} onToggle={() => onChoose(null)} />
      {groups.map(({ group, count, hasMore }) => (
        <FilterChip
          key={group}
          label={texts.ofKind(paletteText.groups[group], count, hasMore)}
          chosen={chosen === group}
          onToggle={() => onChoose(chosen === group ? null : group)}
        />
      ))}
    </FilterGroup>
  )
}
