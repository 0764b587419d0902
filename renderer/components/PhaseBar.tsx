import Box from '@mui/material/Box'
import { type Phase, PHASES, phaseIndex } from '../../shared/domain/phase.ts'
import { phaseBarLabel } from '../../shared/text/catalogue/app.ts'

interface PhaseBarProps {
  readonly phase: Phase
  readonly closed?: boolean
  /** Where the phase stands in words beside the bar, the bar itself is decoration. */
  readonly decorative?: boolean
}

/**
 * The four phases as four short strokes: thick up to the present one, thin after it.
 * Drawn with borders, which stay visible where the system replaces all colours.
 */
export function PhaseBar({ phase, closed = false, decorative = false }: PhaseBarProps) {
  const reached = phaseIndex(phase)
  const naming = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': phaseBarLabel(phase, closed) }
  return (
    <Box component="span" {...naming} sx={{ display: 'inline-flex', alignItems: 'flex-end', gap: '3px', height: '0.5rem' }}>
      {PHASES.map((each, at) => (
        <Box
          key={each}
          component="span"
          sx={{
            width: '1.125rem',
            borderBottomStyle: 'solid',
            borderBottomWidth: at <= reached ? '0.375rem' : '2px',
            borderRadius: '2px',
            borderBottomColor: at <= reached ? `phase.${phase}` : 'outline',
            opacity: closed ? 0.6 : 1,
          }}
        />
      ))}
    </Box>
  )
}
