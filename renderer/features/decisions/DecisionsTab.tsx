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
import { useDecisionLink } from './useDecisionLink.ts'

interface DecisionsTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
  /** The way to the next phase, where a decision has opened it. */
  readonly onward: ReactNode
}

const ADD_BUTTON = 'anteckna-beslut'

/** One row per board decision, in the order they were made. */
export function DecisionsTab({ view, model, onward }: DecisionsTabProps) {
  const readOnly = view.case.closedOn !== null
  const stored = oldestFirst(view.decisions).map(({ id }) => id)
  const log = useLog({ log: 'decisions', caseId: view.case.id, stored, newRow: 'last', rowId: decisionRowId, addButtonId: ADD_BUTTON, readOnly })
  const kind = useDecisionLink({ decisions: view.decisions, add: log.add, edit: log.edit })
  const row = (id: string) => {
    if (id === log.editing)
      return (
        <DecisionForm key={id} id={id} isNew={log.isWritingNew} view={view} model={model} kind={kind} onClose={log.close} onGone={log.forget} />
      )
    const decision = view.decisions.find((each) => each.id === id)
    return decision && <DecisionRow key={id} decision={decision} view={view} model={model} onChange={readOnly ? undefined : () => log.edit(id)} />
  }
  const addButton = readOnly ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? decisionWords.goOnWriting : decisionWords.add}
    </Button>
  )
  return (
    <Section title={decisionWords.heading}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {log.ids.length === 0 ? <EmptyState sentence={decisionWords.empty} action={addButton} /> : log.ids.map(row)}
        {log.ids.length > 0 && !log.isWritingNew && addButton && <div>{addButton}</div>}
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
