import type { Commitment } from '../../shared/domain/register/commitment.ts'
import { StatusChip, type Tone } from './StatusChip.tsx'

const TONES: Record<Commitment['state'], Tone> = { open: 'working', kept: 'success', broken: 'error', changed: 'neutral' }

/** How a commitment stands, as an icon and a word. */
export function CommitmentChip({ state, label }: { readonly state: Commitment['state']; readonly label: string }) {
  return <StatusChip tone={TONES[state]} label={label} />
}
