import CheckCircle from '@mui/icons-material/CheckCircle'
import CircleOutlined from '@mui/icons-material/CircleOutlined'
import RadioButtonChecked from '@mui/icons-material/RadioButtonChecked'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import { type Phase, nextPhase, phaseIndex } from '../../../../shared/domain/phase.ts'
import { caseWords, todoPanelWords } from '../../../../shared/text/catalogue/case.ts'
import { phaseNames } from '../../../../shared/text/catalogue/names.ts'
import { markSx, stepSx, wordsSx } from './stepLayout.ts'

type Standing = 'done' | 'current' | 'ahead'

const MARKS = { done: CheckCircle, current: RadioButtonChecked, ahead: CircleOutlined } as const

function standingOf(phase: Phase, present: Phase): Standing {
  const distance = phaseIndex(phase) - phaseIndex(present)
  if (distance === 0) return 'current'
  return distance < 0 ? 'done' : 'ahead'
}

function words(standing: Standing, { case: entity, todos }: CaseView): string {
  if (standing === 'done') return caseWords.phaseDone
  if (standing === 'ahead') return caseWords.phaseAhead
  if (entity.closedOn !== null) return caseWords.phaseClosed
  const missing = todos.filter(({ weight }) => weight === 'required').length
  return missing === 0 ? caseWords.phaseCurrent : todoPanelWords.count(missing)
}

/** One phase of the way: done, where the case is now, or to come. */
export function PhaseStep({ phase, view }: { readonly phase: Phase; readonly view: CaseView }) {
  const standing = standingOf(phase, view.case.phase)
  const Mark = MARKS[standing]
  const colour = standing === 'ahead' ? 'text.secondary' : `phase.${phase}`
  return (
    <Box component="li" aria-current={standing === 'current' ? 'step' : undefined} sx={stepSx}>
      <Box aria-hidden sx={markSx(standing === 'done' ? `phase.${phase}` : 'outline', nextPhase(phase) === null)}>
        <Mark sx={{ fontSize: '1.25rem', color: standing === 'ahead' ? 'outline' : colour }} />
      </Box>
      <Box sx={wordsSx}>
        <Typography sx={{ fontWeight: standing === 'current' ? 600 : 400, color: colour, lineHeight: 1.3 }}>{phaseNames[phase]}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words(standing, view)}
        </Typography>
      </Box>
    </Box>
  )
}
