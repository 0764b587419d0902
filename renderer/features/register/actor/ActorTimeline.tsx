import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ActorView } from '../../../../shared/domain/register/actorView.ts'
import { actorText } from '../../../../shared/text/catalogue/register.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { actorTimeline } from './timeline.ts'

/** Everything that happened in the actor's cases, newest first. */
export function ActorTimeline({ view, model }: { readonly view: ActorView; readonly model: ProcessModel }) {
  const events = actorTimeline(view, model)
  return (
    <Section title={actorText.timeline}>
      {events.length === 0 && <EmptyState sentence={actorText.timelineEmpty} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {events.map(({ key, on, sentence, caseTitle, to }) => (
          <Box component="li" key={key} sx={{ display: 'grid', gridTemplateColumns: '6.5rem minmax(0, 1fr)', columnGap: 1, py: 0.75 }}>
            <Box component="time" dateTime={on} sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              {on}
            </Box>
            <Box sx={{ overflowWrap: 'anywhere' }}>
              <RouterLink to={to} color="inherit" underline="hover">
                <bdi>{sentence}</bdi>
              </RouterLink>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                <bdi>{caseTitle}</bdi>
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
