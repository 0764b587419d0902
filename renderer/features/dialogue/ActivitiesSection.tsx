import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import type { DialogueActivity } from '../../../shared/domain/dialogue/activity.ts'
import type { DialogueBudget } from '../../../shared/domain/dialogue/budget.ts'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { dialogueWords as words } from '../../../shared/text/catalogue/dialogue.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLog } from '../../components/records/useLog.ts'
import { Section } from '../../components/Section.tsx'
import { ActivityForm } from './ActivityForm.tsx'
import { ActivityRow } from './ActivityRow.tsx'
import { activityRowId } from './activityWriting.ts'
import { BudgetLine } from './BudgetLine.tsx'

interface ActivitiesSectionProps {
  readonly caseId: string
  readonly activities: readonly DialogueActivity[]
  readonly opinions: readonly CodedOpinion[]
  readonly budget: DialogueBudget
  readonly readOnly: boolean
}

const ADD_BUTTON = 'planera-dialog'

/** What is planned and what was held, with what it costs of the sum for dialogue. */
export function ActivitiesSection({ caseId, activities, opinions, budget, readOnly }: ActivitiesSectionProps) {
  const stored = activities.map(({ id }) => id)
  const log = useLog({ log: 'dialogue', caseId, stored, newRow: 'last', rowId: activityRowId, addButtonId: ADD_BUTTON, readOnly })
  const row = (id: string) => {
    const found = activities.find((each) => each.id === id) ?? null
    if (id === log.editing)
      return <ActivityForm key={id} id={id} caseId={caseId} isNew={log.isWritingNew} stored={found} onClose={log.close} onGone={log.forget} />
    const opinionCount = opinions.filter(({ activityId }) => activityId === id).length
    return found && <ActivityRow key={id} activity={found} opinionCount={opinionCount} onChange={readOnly ? undefined : () => log.edit(id)} />
  }
  const addButton = readOnly ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? words.goOnWriting : words.add}
    </Button>
  )
  const isEmpty = log.ids.length === 0
  const isPriced = budget.grantedKronor !== null || budget.usedKronor + budget.plannedKronor > 0
  return (
    <Section title={words.heading} action={isEmpty || log.isWritingNew ? null : addButton}>
      {isPriced && <BudgetLine budget={budget} />}
      {isEmpty ? <EmptyState sentence={words.empty} action={addButton} /> : log.ids.map(row)}
    </Section>
  )
}
