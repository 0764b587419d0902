import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ActorView } from '../../../../shared/domain/register/actorView.ts'
import { actorText } from '../../../../shared/text/catalogue/register.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { FilterChip } from '../../../components/FilterChip.tsx'
import { FilterGroup } from '../../../components/FilterGroup.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { ACTOR_EVENT_KINDS, type ActorEvent, type ActorEventKind, actorTimeline } from './timeline.ts'

/** As many as one reads at a glance; the rest are asked for. */
const SHOWN_FIRST = 25

function Line({ event: { on, sentence, within, to } }: { readonly event: ActorEvent }) {
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '6.5rem minmax(0, 1fr)', columnGap: 1, py: 0.75 }}>
      <Box component="time" dateTime={on} sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {on}
      </Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <RouterLink to={to} color="inherit" underline="hover">
          <bdi>{sentence}</bdi>
        </RouterLink>
        {within === '' ? null : (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            <bdi>{within}</bdi>
          </Typography>
        )}
      </Box>
    </Box>
  )
}

/** Everything that happened around the actor, newest first; all of it, or one sort. */
export function ActorTimeline({ view, model }: { readonly view: ActorView; readonly model: ProcessModel }) {
  const [kind, setKind] = useState<ActorEventKind | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const events = actorTimeline(view, model)
  const present = ACTOR_EVENT_KINDS.filter((each) => events.some((event) => event.kind === each))
  // What was chosen may have gone since.
  const chosen = kind !== null && present.includes(kind) ? events.filter((event) => event.kind === kind) : events
  const shown = showsAll ? chosen : chosen.slice(0, SHOWN_FIRST)
  return (
    <Section title={actorText.timeline}>
      {events.length === 0 && <EmptyState sentence={actorText.timelineEmpty} />}
      {present.length > 1 && (
        <FilterGroup label={actorText.timelineFilter} sx={{ mb: 1 }}>
          {present.map((each) => (
            <FilterChip key={each} label={actorText.eventKinds[each]} chosen={kind === each} onToggle={() => setKind(kind === each ? null : each)} />
          ))}
        </FilterGroup>
      )}
      <Box component="ol" aria-label={actorText.timeline} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((event) => (
          <Line key={event.key} event={event} />
        ))}
      </Box>
      {shown.length < chosen.length && (
        <Button size="small" onClick={() => setShowsAll(true)} sx={{ ml: -1.25 }}>
          {actorText.wholeTimeline(chosen.length)}
        </Button>
      )}
    </Section>
  )
}
