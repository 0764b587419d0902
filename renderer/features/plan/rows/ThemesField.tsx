import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { PlanTheme } from '../../../../shared/domain/plan/baseline.ts'
import { planWords } from '../../../../shared/text/catalogue/plan.ts'
import { paths } from '../../../app/paths.ts'
import { FilterChip } from '../../../components/FilterChip.tsx'
import { FilterGroup } from '../../../components/FilterGroup.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import type { ItemWriter } from './ItemFields.tsx'

interface ThemesFieldProps {
  readonly form: ItemWriter
  readonly themes: readonly PlanTheme[]
  readonly caseId: string
}

/** Which themes of the dialogue a proposal answers. It may answer none. */
export function ThemesField({ form, themes, caseId }: ThemesFieldProps) {
  const { themeIds } = form.value
  const toggle = (id: string) => form.patch({ themeIds: themeIds.includes(id) ? themeIds.filter((each) => each !== id) : [...themeIds, id] })
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {planWords.themes}
      </Typography>
      {themes.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {planWords.themesNone} <RouterLink to={paths.caseTab(caseId, 'dialogue')}>{planWords.toThemes}</RouterLink>
        </Typography>
      ) : (
        <FilterGroup label={planWords.themes}>
          {themes.map(({ id, name }) => (
            <FilterChip key={id} label={name} chosen={themeIds.includes(id)} onToggle={() => toggle(id)} />
          ))}
        </FilterGroup>
      )}
    </Box>
  )
}
