import Box from '@mui/material/Box'
import type { Phase } from '../../../shared/domain/phase.ts'

/** The hue of a phase as one short stroke, where its name stands beside it. */
export function PhaseStroke({ phase }: { readonly phase: Phase }) {
  return <Box component="span" sx={{ width: '0.75rem', borderBottom: '0.375rem solid', borderRadius: '2px', color: `phase.${phase}` }} />
}
