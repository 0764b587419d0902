import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ThreadItem } from '../../../shared/domain/dialogue/thread.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { outcomeNames } from '../../../shared/text/catalogue/names.ts'
import { itemStateNames, opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { boardName } from '../../../shared/text/catalogue/timeline.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { RouterLink } from '../../components/RouterLink.tsx'

interface ThemeThreadProps {
  readonly caseId: string
  readonly themeId: string
  readonly model: ProcessModel
}

function Item({ item, caseId, model }: { readonly item: ThreadItem; readonly caseId: string; readonly model: ProcessModel }) {
  const { decision } = item
  const when = [item.startsOn, item.endsOn].filter(Boolean).join(' – ')
  const state = words.percent(itemStateNames[item.state], item.progressPercent)
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <Typography>
        {words.proposal}:{' '}
        <RouterLink to={`${paths.caseTab(caseId, 'plan')}?plan=${item.planId}#planrad-${item.id}`}>
          <bdi>{item.title}</bdi>
        </RouterLink>
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {decision ? (
          <>
            {words.decision}:{' '}
            <RouterLink to={`${paths.caseTab(caseId, 'decisions')}#beslut-${decision.id}`}>
              {capitalise(boardName(model, decision.board))} {decision.paragraph}, {decision.meetingOn}
            </RouterLink>
            {`: ${outcomeNames[decision.outcome].toLocaleLowerCase('sv')}`}
          </>
        ) : (
          words.notDecided
        )}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words.activityState}: {[state, when].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  )
}

/** From a theme to the proposals that answer it, the decision on them, and how they go. */
export function ThemeThread({ caseId, themeId, model }: ThemeThreadProps) {
  const { data, error } = useQuery(queries.thread(themeId))
  if (error) return <ErrorNotice error={error} />
  if (!data) return <LoadingState />
  if (data.items.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{words.threadEmpty}</Typography>
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.items.map((item) => (
        <Item key={item.id} item={item} caseId={caseId} model={model} />
      ))}
    </Box>
  )
}
