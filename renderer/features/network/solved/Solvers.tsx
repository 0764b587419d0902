import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { paths } from '../../../app/paths.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'

const MOST_SHOWN = 8

/** An actor to choose, and why it stands here. */
export interface ChoosableActor {
  readonly actorId: string
  readonly name: string
  readonly why: ReactNode
}

interface SolversProps {
  readonly label: string
  /** Where those who are not shown are seen; without it all are shown. */
  readonly rest?: string
  readonly actors: readonly ChoosableActor[]
  readonly isChosen: (actorId: string) => boolean
  readonly onToggle: (actorId: string) => void
}

/** Actors to be chosen among. */
export function Solvers({ label, rest, actors, isChosen, onToggle }: SolversProps) {
  const shown = rest === undefined ? actors : actors.slice(0, MOST_SHOWN)
  const hidden = actors.length - shown.length
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {shown.map(({ actorId, name, why }) => (
        <Box component="li" key={actorId} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, ml: -1 }}>
          <Checkbox
            size="small"
            sx={{ py: 0.5 }}
            checked={isChosen(actorId)}
            slotProps={{ input: { 'aria-label': texts.choose(name) } }}
            onChange={() => onToggle(actorId)}
          />
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <RouterLink to={paths.actor(actorId)}>
              <bdi>{name}</bdi>
            </RouterLink>{' '}
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              {why}
            </Typography>
          </Box>
        </Box>
      ))}
      {rest !== undefined && hidden > 0 && (
        <li>
          <RouterLink to={rest}>{texts.moreActors(hidden)}</RouterLink>
        </li>
      )}
    </Box>
  )
}
