import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import { useQuery } from '@tanstack/react-query'
import { LESSON_KINDS, LESSON_LEVELS } from '../../../shared/domain/lessons/lesson.ts'
import type { LessonFilter } from '../../../shared/domain/lessons/lessonList.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { lessonKindPlurals, lessonLevelNames, lessonWords as words } from '../../../shared/text/catalogue/lessons.ts'
import { phaseNames } from '../../../shared/text/catalogue/names.ts'
import { queries } from '../../bridge/queries.ts'
import { FilterChip } from '../../components/FilterChip.tsx'
import { FilterGroup } from '../../components/FilterGroup.tsx'
import { SearchField } from '../../components/list/SearchField.tsx'

interface LessonFiltersProps {
  readonly filter: LessonFilter
  readonly onChange: (filter: LessonFilter) => void
}

const toggled = <Value,>(chosen: readonly Value[], value: Value): Value[] =>
  chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]

function ThemeSelect({ filter, onChange }: LessonFiltersProps) {
  const { data } = useQuery(queries.lessonThemes())
  return (
    <NativeSelect
      disableUnderline
      value={filter.theme ?? ''}
      inputProps={{ 'aria-label': words.theme }}
      onChange={(event) => onChange({ ...filter, theme: event.target.value === '' ? null : event.target.value })}
      sx={{ minHeight: 32, px: 1.25, border: '1px solid', borderColor: 'outline', borderRadius: '6px', typography: 'body2', maxWidth: '20rem' }}
    >
      <option value="">{words.allThemes}</option>
      {(data ?? []).map(({ name, count }) => (
        <option key={name} value={name}>
          {words.themeOf(name, count)}
        </option>
      ))}
    </NativeSelect>
  )
}

/** What the register of lessons is searched and filtered by. */
export function LessonFilters({ filter, onChange }: LessonFiltersProps) {
  const { search, kinds, levels, phases } = filter
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, mb: 2 }}>
      <SearchField label={words.search} clearLabel={words.clear} value={search} onChange={(text) => onChange({ ...filter, search: text })} />
      <FilterGroup label={words.theme}>
        <ThemeSelect filter={filter} onChange={onChange} />
      </FilterGroup>
      <FilterGroup label={words.kinds}>
        {LESSON_KINDS.map((kind) => (
          <FilterChip key={kind} label={lessonKindPlurals[kind]} chosen={kinds.includes(kind)} onToggle={() => onChange({ ...filter, kinds: toggled(kinds, kind) })} />
        ))}
      </FilterGroup>
      <FilterGroup label={words.levels}>
        {LESSON_LEVELS.map((level) => (
          <FilterChip key={level} label={lessonLevelNames[level]} chosen={levels.includes(level)} onToggle={() => onChange({ ...filter, levels: toggled(levels, level) })} />
        ))}
      </FilterGroup>
      <FilterGroup label={words.phases}>
        {PHASES.map((phase) => (
          <FilterChip key={phase} label={phaseNames[phase]} chosen={phases.includes(phase)} onToggle={() => onChange({ ...filter, phases: toggled(phases, phase) })} />
        ))}
      </FilterGroup>
    </Box>
  )
}
