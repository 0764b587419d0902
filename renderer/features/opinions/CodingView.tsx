import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { useEffect, useState } from 'react'
import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import { ALL_OPINIONS } from '../../../shared/domain/dialogue/filter.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { setCodingPlace, setOpinionFilter } from '../../state/opinions.ts'
import { CodingCard } from './CodingCard.tsx'
import { NewTheme } from './NewTheme.tsx'
import { OpinionFilters } from './OpinionFilters.tsx'
import { OpinionList } from './OpinionList.tsx'
import { OpinionMenu } from './OpinionMenu.tsx'
import { ThemeKeys } from './ThemeKeys.tsx'
import { toggleExample } from './changeOpinion.ts'
import { useCoding } from './useCoding.ts'
import { useCodingKeys } from './useCodingKeys.ts'
import { useGroups, useOpinions } from './useOpinions.ts'

interface CodingViewProps {
  readonly caseId: string
  readonly readOnly: boolean
}

const focusCard = (): void => document.getElementById('sortera')?.focus({ preventScroll: true })

/** What one can do to the opinion in focus, each told to those who listen. */
function useSorting({ caseId, readOnly }: CodingViewProps, { shown, at, current, themes }: ReturnType<typeof useOpinions>) {
  const coding = useCoding(caseId)
  const [said, setSaid] = useState('')
  const [isNaming, setNaming] = useState(false)
  const onTheme = (theme: Theme) => {
    if (!current || readOnly) return
    // Held in sight until one moves on, also where the filter no longer fits it.
    setCodingPlace(caseId, { currentId: current.id })
    setSaid(words.said(theme.name, coding.toggle(current, theme.id)))
  }
  const onMove = (by: number) => {
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))]
    if (next) setCodingPlace(caseId, { currentId: next.id })
  }
  const onUndo = () => {
    const undone = coding.undo()
    setSaid(undone === null ? words.nothingToUndo : words.undone)
    if (undone !== null) setCodingPlace(caseId, { currentId: undone })
  }
  const onNewTheme = () => setNaming(!readOnly)
  const onExample = () => {
    if (current && !readOnly) void toggleExample(current)
  }
  const create = async (name: string) => {
    if (current) setCodingPlace(caseId, { currentId: current.id })
    const theme = await coding.create(name, themes, current)
    setSaid(words.said(theme.name, true))
  }
  const closeNaming = () => {
    setNaming(false)
    focusCard()
  }
  const onKeyDown = useCodingKeys({ themes, onTheme, onNewTheme, onMove, onUndo, onExample })
  return { said, isNaming, onTheme, onNewTheme, create, closeNaming, onKeyDown }
}

/** One opinion in focus beside the list of all; keys sort, arrows move on. */
export function CodingView(props: CodingViewProps) {
  const { caseId, readOnly } = props
  const opinions = useOpinions(caseId)
  const { all, shown, at, current, themes, filter } = opinions
  const { said, isNaming, onTheme, onNewTheme, create, closeNaming, onKeyDown } = useSorting(props, opinions)
  const groups = useGroups(all)
  useEffect(focusCard, [])
  return (
    <Box onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 22rem' }, alignItems: 'start' }}>
      {current ? (
        <CodingCard opinion={current} at={at} total={shown.length} menu={readOnly ? null : <OpinionMenu opinion={current} />}>
          {themes.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{words.noThemes}</Typography>}
          <ThemeKeys themes={themes} chosen={current.themeIds} readOnly={readOnly} onToggle={onTheme} />
          {isNaming ? <NewTheme onCreate={create} onClose={closeNaming} /> : readOnly ? null : <NewThemeButton onClick={onNewTheme} />}
        </CodingCard>
      ) : (
        <EmptyState sentence={words.nothingFound} action={<Button onClick={() => setOpinionFilter(caseId, ALL_OPINIONS)}>{words.clearFilter}</Button>} />
      )}
      <Box>
        <OpinionFilters caseId={caseId} filter={filter} themes={themes} groups={groups} />
        <OpinionList caseId={caseId} opinions={shown} at={at} />
      </Box>
      <output style={visuallyHidden}>{said}</output>
    </Box>
  )
}

function NewThemeButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button onClick={onClick} sx={{ justifySelf: 'start' }}>
      {words.newTheme}
    </Button>
  )
}
