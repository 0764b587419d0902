import Box from '@mui/material/Box'
import { memo } from 'react'
import type { OpinionFilter } from '../../../shared/domain/dialogue/filter.ts'
import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { LineField } from '../../components/fields/index.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'
import { setOpinionFilter } from '../../state/opinions.ts'

interface OpinionFiltersProps {
  readonly caseId: string
  readonly filter: OpinionFilter
  readonly themes: readonly Theme[]
  readonly groups: readonly string[]
}

/** A choice has a text for a value: all is nothing, and a group is what it is called after a mark. */
const ALL = ''
const mark = (group: string): string => `=${group}`

/** Which opinions are looked at. */
export const OpinionFilters = memo(function OpinionFilters({ caseId, filter, themes, groups }: OpinionFiltersProps) {
  const themeOptions = [{ value: ALL, label: words.all }, { value: 'uncoded', label: words.uncoded }, ...themes.map(({ id, name }) => ({ value: id, label: name }))]
  const groupOptions = [{ value: ALL, label: words.all }, ...groups.map((group) => ({ value: mark(group), label: group === '' ? words.unsaid : group }))]
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 1 }}>
      <LineField label={words.search} value={filter.search} onChange={(search) => setOpinionFilter(caseId, { search })} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 1 }}>
        <SelectField label={words.filterTheme} value={filter.theme ?? ALL} options={themeOptions} onChange={(value) => setOpinionFilter(caseId, { theme: value === ALL ? null : value })} />
        <SelectField
          label={words.filterGroup}
          value={filter.group === null ? ALL : mark(filter.group)}
          options={groupOptions}
          onChange={(value) => setOpinionFilter(caseId, { group: value === ALL ? null : value.slice(1) })}
        />
      </Box>
    </Box>
  )
})
