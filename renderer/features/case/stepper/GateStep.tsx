import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { caseWords, gateSentence } from '../../../../shared/text/catalogue/case.ts'
import { newDecisionAnchor } from '../../../app/caseLinks.ts'
import { paths } from '../../../app/paths.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import type { Gate, GateState } from './gates.ts'
import { markSx, stepSx, wordsSx } from './stepLayout.ts'

const COLOURS: Record<GateState, string> = {
  undecided: 'outline',
  open: 'success.main',
  waiting: 'warning.main',
  stopped: 'error.main',
}

interface GateStepProps {
  readonly gate: Gate
  readonly caseId: string
  readonly model: ProcessModel
}

/** A decision as the gate between two phases. Filled when it has been passed; its words say what the board did. */
export function GateStep({ gate, caseId, model }: GateStepProps) {
  const { kind, state, decision } = gate
  const anchor = decision ? `beslut-${decision.id}` : newDecisionAnchor(kind)
  const colour = COLOURS[state]
  return (
    <Box component="li" sx={stepSx}>
      <Box aria-hidden sx={markSx(state === 'open' ? colour : 'outline', false)}>
        <Box
          sx={{
            width: '0.8125rem',
            height: '0.8125rem',
            m: '0.21875rem',
            transform: 'rotate(45deg)',
            border: '2px solid',
            borderColor: colour,
            borderRadius: '2px',
            bgcolor: state === 'open' ? colour : 'transparent',
          }}
        />
      </Box>
      <Box sx={wordsSx}>
        <RouterLink to={`${paths.caseTab(caseId, 'decisions')}#${anchor}`} sx={{ display: 'block', width: 'fit-content', lineHeight: 1.3 }}>
          {caseWords.gateNames[kind]}
        </RouterLink>
        <Typography variant="body2" sx={{ color: state === 'undecided' ? 'text.secondary' : colour, overflowWrap: 'anywhere' }}>
          {gateSentence(decision, model)}
        </Typography>
      </Box>
    </Box>
  )
}
