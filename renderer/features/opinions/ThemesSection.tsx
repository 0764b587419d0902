import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { opinionsCounted } from '../../../shared/text/catalogue/compilation.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { queries } from '../../bridge/queries.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { MoreMenu } from '../../components/MoreMenu.tsx'
import { Section } from '../../components/Section.tsx'
import { removeTheme } from './themeActions.ts'
import { MergeDialog, RenameDialog } from './ThemeDialogs.tsx'
import { ThemeThread } from './ThemeThread.tsx'

interface ThemeRowProps {
  readonly theme: Theme
  readonly others: readonly Theme[]
  readonly count: number
  readonly model: ProcessModel
  readonly readOnly: boolean
}

/** A theme with how many opinions it holds, what it led to, and what can be done to it. */
function ThemeRow({ theme, others, count, model, readOnly }: ThemeRowProps) {
  const [open, setOpen] = useState<'rename' | 'merge' | null>(null)
  const close = () => setOpen(null)
  return (
    <Box component="li" id={`tema-${theme.id}`} sx={{ py: 1, borderTop: 1, borderColor: 'divider', scrollMarginTop: 16 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          <bdi>{theme.name}</bdi>
        </Typography>
        <Typography sx={{ color: 'text.secondary', whiteSpace: 'nowrap', marginInlineEnd: 'auto' }}>{opinionsCounted(count)}</Typography>
        {!readOnly && (
          <MoreMenu
            label={words.themeMenu(theme.name)}
            entries={[
              { label: words.rename, onSelect: () => setOpen('rename') },
              { label: words.merge, disabled: others.length === 0, onSelect: () => setOpen('merge') },
              { label: words.removeTheme, onSelect: () => void removeTheme(theme) },
            ]}
          />
        )}
      </Box>
      <Disclosure summary={words.thread} lazy>
        <ThemeThread caseId={theme.caseId} themeId={theme.id} model={model} />
      </Disclosure>
      {open === 'rename' && <RenameDialog theme={theme} onClose={close} />}
      {open === 'merge' && <MergeDialog theme={theme} others={others} onClose={close} />}
    </Box>
  )
}

interface ThemesSectionProps {
  readonly caseId: string
  readonly opinions: readonly CodedOpinion[]
  readonly model: ProcessModel
  readonly readOnly: boolean
}

/** The themes of the case, and the thread from each to what came of it. */
export function ThemesSection({ caseId, opinions, model, readOnly }: ThemesSectionProps) {
  const { data: themes = [] } = useQuery(queries.themes(caseId))
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const { themeIds } of opinions) for (const id of themeIds) found.set(id, (found.get(id) ?? 0) + 1)
    return found
  }, [opinions])
  return (
    <Section title={words.themes}>
      {themes.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{words.themesEmpty}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {themes.map((theme) => (
          <ThemeRow key={theme.id} theme={theme} others={themes.filter(({ id }) => id !== theme.id)} count={counts.get(theme.id) ?? 0} model={model} readOnly={readOnly} />
        ))}
      </Box>
    </Section>
  )
}
