import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLog } from '../../components/records/useLog.ts'
import { Section } from '../../components/Section.tsx'
import { decisionRowId, oldestFirst } from './decisionRows.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { DecisionRow } from './DecisionRow.tsx'
import { useNewDecisionLink } from './useNewDecisionLink.ts'

interface DecisionsTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
  /** The way to the next phase, where a decision has opened it. */
  readonly onward: ReactNode
}

const ADD_BUTTON = 'anteckna-beslut'

/** One row per board decision, in the order they were made. */
export function DecisionsTab({ view, model, onward }: DecisionsTabProps) {
  const { id: caseId, closedOn } = view.case
  const stored = view.decisions.map(({ id }) => id)
  const log = useLog({ log: 'decisions', caseId, stored, rowId: decisionRowId, addButtonId: ADD_BUTTON })
  const kind = useNewDecisionLink(log.add, closedOn === null)
  const readOnly = closedOn !== null
  const form = (id: string) => (
    <DecisionForm key={id} id={id} view={view} model={model} kind={kind} onClose={log.close} onGone={log.forget} />
  )
  const addButton = (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.unstored === null ? decisionWords.add : decisionWords.goOnWriting}
    </Button>
  )
  const isWritingNew = log.unstored !== null && log.editing === log.unstored
  return (
    <Section title={decisionWords.heading}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {stored.length === 0 && !isWritingNew && <EmptyState sentence={decisionWords.empty} action={readOnly ? null : addButton} />}
        {oldestFirst(view.decisions).map((decision) =>
          log.editing === decision.id && !readOnly ? (
            form(decision.id)
          ) : (
            <DecisionRow key={decision.id} decision={decision} view={view} model={model} onChange={readOnly ? undefined : () => log.edit(decision.id)} />
          ),
        )}
        {isWritingNew && log.unstored !== null && form(log.unstored)}
        {stored.length > 0 && !isWritingNew && !readOnly && <div>{addButton}</div>}
        {onward && (
          <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 2, display: 'grid', gap: 1, justifyItems: 'start' }}>
            <Typography>{decisionWords.goOn}</Typography>
            {onward}
          </Box>
        )}
      </Box>
    </Section>
  )
}
