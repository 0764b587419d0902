import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import type { Solver } from '../../../../shared/domain/network/solved.ts'
import { roleNames } from '../../../../shared/text/catalogue/roles.ts'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { paths } from '../../../app/paths.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'

const MOST_SHOWN = 8

interface SolversProps {
  readonly caseId: string
  readonly actors: readonly Solver[]
  readonly isChosen: (actorId: string) => boolean
  readonly onToggle: (actorId: string) => void
}

/** Those behind a case, to be chosen among. */
export function Solvers({ caseId, actors, isChosen, onToggle }: SolversProps) {
  if (actors.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{texts.noActors}</Typography>
  const hidden = actors.length - MOST_SHOWN
  return (
    <Box component="ul" aria-label={texts.actors} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {actors.slice(0, MOST_SHOWN).map(({ actorId, name, roles }) => (
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
              {roles.map((role) => roleNames[role]).join(', ')}
            </Typography>
          </Box>
        </Box>
      ))}
      {hidden > 0 && (
        <li>
          <RouterLink to={paths.caseTab(caseId, 'actors')}>{texts.moreActors(hidden)}</RouterLink>
        </li>
      )}
    </Box>
  )
}
