import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { IsoDate } from '../../../../shared/domain/date.ts'
import { isLate } from '../../../../shared/domain/execution/progress.ts'
import type { PlanItem, PlanItemState } from '../../../../shared/domain/plan/planItem.ts'
import { daysOf, executionWords } from '../../../../shared/text/catalogue/execution.ts'
import { planItemStateNames } from '../../../../shared/text/catalogue/plan.ts'
import { StatusChip, type Tone } from '../../../components/StatusChip.tsx'

const TONES: Record<PlanItemState, Tone> = { notStarted: 'neutral', ongoing: 'working', done: 'success', dropped: 'neutral' }

interface ActivityRowProps {
  readonly item: PlanItem
  /** As the board decided on it; null = added since, or not frozen. */
  readonly decided: PlanItem | null
  readonly today: IsoDate
  /** A measure with activities under it is as far as they are. */
  readonly isFollowed: boolean
  readonly onFollow: (() => void) | undefined
}

/** An activity of the plan: when, by whom, how far, and what was decided where it differs. */
export function ActivityRow({ item, decided, today, isFollowed, onFollow }: ActivityRowProps) {
  const state = item.state === 'ongoing' && item.progressPercent > 0 ? `${planItemStateNames.ongoing}, ${item.progressPercent} %` : planItemStateNames[item.state]
  const moved = decided !== null && daysOf(decided) !== daysOf(item)
  const facts = [isFollowed || item.startsOn !== null || item.endsOn !== null ? daysOf(item) : '', item.responsible].filter((each) => each !== '')
  return (
    <Box
      component="li"
      id={`aktivitet-${item.id}`}
      sx={{
        display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, py: 1, borderBottom: '1px solid', borderColor: 'divider',
        pl: item.kind === 'activity' ? 2 : 0,
      }}
    >
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        <Box sx={{ fontWeight: item.kind === 'measure' ? 600 : 400, overflowWrap: 'anywhere', textDecoration: item.state === 'dropped' ? 'line-through' : 'none' }}>
          <bdi>{item.title}</bdi>
        </Box>
        <Box sx={{ color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' }}>
          <bdi>{facts.join(' · ')}</bdi>
          {moved && decided && <Box>{executionWords.decided(daysOf(decided))}</Box>}
          {item.progressNote !== '' && (
            <Box sx={{ whiteSpace: 'pre-wrap', maxWidth: '72ch' }}>
              <bdi>{item.progressNote}</bdi>
            </Box>
          )}
        </Box>
      </Box>
      {isFollowed && isLate(item, today) && <StatusChip tone="signal" label={executionWords.late} />}
      {(isFollowed || item.state === 'dropped') && <StatusChip tone={TONES[item.state]} label={state} />}
      {onFollow && (
        <Button size="small" aria-label={executionWords.followLabel(item.title)} onClick={onFollow}>
          {executionWords.follow}
        </Button>
      )}
    </Box>
  )
}
