import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { ExecutedPlan } from '../../../../shared/domain/execution/executionView.ts'
import { followedItems, isLate } from '../../../../shared/domain/execution/progress.ts'
import { executionWords } from '../../../../shared/text/catalogue/execution.ts'
import { executionBlockerSentence } from '../../../../shared/text/catalogue/planRules.ts'
import { paths } from '../../../app/paths.ts'
import { LinkButton } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { useToday } from '../../../components/useToday.ts'
import { ActivityRow } from './ActivityRow.tsx'
import { Deviations } from './Deviations.tsx'
import { ProgressForm } from './ProgressForm.tsx'

interface PlanProgressProps {
  readonly plan: ExecutedPlan
  readonly readOnly: boolean
}

function NotYet({ plan: { blockers, plan } }: Pick<PlanProgressProps, 'plan'>) {
  const missesDecision = blockers.includes('decision-2-missing')
  return (
    <Alert
      severity="info"
      sx={{ mb: 2 }}
      action={
        <LinkButton to={paths.caseTab(plan.caseId, missesDecision ? 'decisions' : 'plan')} color="inherit" size="small">
          {missesDecision ? executionWords.toDecisions : executionWords.toPlan}
        </LinkButton>
      }
    >
      <AlertTitle>{executionWords.notYet}</AlertTitle>
      {blockers.map((blocker) => (
        <div key={blocker}>{executionBlockerSentence(blocker)}</div>
      ))}
    </Alert>
  )
}

/** One plan: each activity with how it goes against what was decided, and every departure with its reason. */
export function PlanProgress({ plan, readOnly }: PlanProgressProps) {
  const [editing, setEditing] = useState<string | null>(null)
  const today = useToday()
  const { items, baseline, deviations, blockers } = plan
  const followed = followedItems(items)
  const counted = followed.filter(({ state }) => state !== 'dropped')
  const done = counted.filter(({ state }) => state === 'done').length
  const late = counted.filter((item) => isLate(item, today)).length
  const canFollow = blockers.length === 0 && !readOnly
  return (
    <Section title={executionWords.activities(plan.plan.title)} action={<Box sx={{ color: 'text.secondary' }}>{executionWords.summary(done, counted.length, late)}</Box>}>
      {blockers.length > 0 && <NotYet plan={plan} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
        {items.map((item) =>
          item.id === editing ? (
            <Box component="li" key={item.id} sx={{ py: 1 }}>
              <ProgressForm item={item} onClose={() => setEditing(null)} />
            </Box>
          ) : (
            <ActivityRow
              key={item.id}
              item={item}
              decided={baseline?.content.items.find(({ id }) => id === item.id) ?? null}
              today={today}
              isFollowed={followed.includes(item)}
              onFollow={canFollow && followed.includes(item) && item.state !== 'dropped' ? () => setEditing(item.id) : undefined}
            />
          ),
        )}
      </Box>
      {baseline && <Deviations deviations={deviations} items={items} />}
    </Section>
  )
}
