import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import { formatInstant } from '../../../../shared/domain/date.ts'
import type { Decision } from '../../../../shared/domain/decision.ts'
import { executionBlockers, freezeBlockers } from '../../../../shared/domain/plan/execution.ts'
import type { PlanSummary, PlanView } from '../../../../shared/domain/plan/planView.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { decisionTitle } from '../../../../shared/text/catalogue/decisions.ts'
import { freezeWords } from '../../../../shared/text/catalogue/plan.ts'
import { executionBlockerSentence, freezeBlockerSentence } from '../../../../shared/text/catalogue/planRules.ts'
import { paths } from '../../../app/paths.ts'
import { FieldMessage } from '../../../components/fields/index.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { FreezeDialog } from './FreezeDialog.tsx'
import { freeDecisions } from './freeDecisions.ts'

interface FreezeSectionProps {
  readonly plan: PlanView
  readonly plans: readonly PlanSummary[]
  readonly view: CaseView
  readonly model: ProcessModel
  readonly readOnly: boolean
}

/** Why nothing can be started, with the rule that says so. */
function Blocked({ plan, view, model }: FreezeSectionProps) {
  const blockers = executionBlockers({ decisions: view.decisions, decidingBoard: model.board, baseline: plan.baseline })
  return blockers.map((blocker) => (
    <FieldMessage key={blocker} tone="warning">
      {executionBlockerSentence(blocker)}
    </FieldMessage>
  ))
}

function NotFrozen(props: FreezeSectionProps) {
  const { plan, view, model, readOnly } = props
  const [chosen, setChosen] = useState<Decision | null>(null)
  const [isAsked, setAsked] = useState(false)
  const free = freeDecisions(props.plans, view.decisions, model)
  const standing = { itemCount: plan.items.length, isFrozen: false, decidingBoard: model.board, isTaken: false }
  const blockers = freezeBlockers({ ...standing, decision: free[0] ?? null })
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Blocked {...props} />
      {free.length > 0 && <Typography>{freezeWords.offer}</Typography>}
      {!readOnly &&
        (blockers.length > 0 ? (
          <Button variant="outlined" onClick={() => setAsked(true)}>
            {freezeWords.freeze}
          </Button>
        ) : (
          free.map((decision) => (
            <Button key={decision.id} variant="contained" onClick={() => setChosen(decision)}>
              {freezeWords.freezeBy(decisionTitle(decision, model))}
            </Button>
          ))
        ))}
      <Box aria-live="polite" sx={{ display: 'grid', gap: 0.5 }}>
        {isAsked &&
          blockers.map((blocker) => (
            <FieldMessage key={blocker} tone="error">
              {freezeBlockerSentence(blocker)}
            </FieldMessage>
          ))}
      </Box>
      <RouterLink to={paths.caseTab(view.case.id, 'decisions')}>{freezeWords.toDecisions}</RouterLink>
      {chosen && <FreezeDialog plan={plan.plan} decision={chosen} model={model} onClose={() => setChosen(null)} />}
    </Box>
  )
}

/** Whether the plan is the one that the board decided on, and what it takes. */
export function FreezeSection(props: FreezeSectionProps) {
  const { plan, view, model } = props
  const { baseline } = plan
  const decision = view.decisions.find(({ id }) => id === baseline?.decisionId)
  return (
    <Section title={freezeWords.heading}>
      {baseline ? (
        <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
          <StatusChip tone="success" label={freezeWords.frozen(decision ? decisionTitle(decision, model) : '', formatInstant(baseline.frozenAt))} />
          <Blocked {...props} />
        </Box>
      ) : (
        <NotFrozen {...props} />
      )}
    </Section>
  )
}
