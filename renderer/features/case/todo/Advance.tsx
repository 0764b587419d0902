import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { type CaseView, standingOf } from '../../../../shared/domain/caseView.ts'
import { nextPhase, type Phase } from '../../../../shared/domain/phase.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { phaseBlockers } from '../../../../shared/domain/todo.ts'
import { todoPanelWords } from '../../../../shared/text/catalogue/case.ts'
import { phaseBlockerSentence } from '../../../../shared/text/catalogue/todos.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { TextAreaField } from '../../../components/fields/index.ts'
import { useAction } from '../../../components/useAction.ts'
import { REASON_LIMIT } from '../ReasonForm.tsx'
import { useCaseCommands } from '../useCaseCommands.ts'

interface AdvanceProps {
  /** The primary button stands in the panel; elsewhere the same way on is offered more quietly. */
  readonly quiet?: boolean
  readonly view: CaseView
  readonly model: ProcessModel
}

/** The button to the next phase. Greyed by the same rule that the store refuses by, with that rule's reasons under it. */
function AdvanceTo({ view, model, to, quiet = false }: AdvanceProps & { readonly to: Phase }) {
  const [note, setNote] = useState('')
  const reasons = useId()
  const commands = useCaseCommands(view.case.id)
  const { run, busy, error } = useAction(async () => {
    await commands.changePhase(view.case.phase, to, note)
    setNote('')
    // The button that had the focus may be gone; the page's heading is where the new phase begins.
    document.querySelector('h1')?.focus()
  })
  const blockers = phaseBlockers(standingOf(view), { to, note }, model)
  // Where the plan is here, its activities say how they ended.
  const asksForNote = to === 'result' && view.work.baselines === 0
  const told = blockers.filter((blocker) => !(asksForNote && blocker === 'note-required'))
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {asksForNote && (
        <TextAreaField
          id="falt-resultNote"
          label={todoPanelWords.resultNote}
          helperText={todoPanelWords.resultNoteHelp}
          lines={2}
          limit={REASON_LIMIT}
          value={note}
          onChange={setNote}
        />
      )}
      <Button
        variant={quiet ? 'outlined' : 'contained'}
        endIcon={<ArrowForwardOutlined />}
        disabled={blockers.length > 0}
        loading={busy}
        onClick={() => void run()}
        aria-describedby={told.length > 0 ? reasons : undefined}
        sx={{ whiteSpace: 'normal' }}
      >
        {todoPanelWords.advance(to)}
      </Button>
      {told.length > 0 && (
        <Box id={reasons} sx={{ display: 'grid', gap: 0.5 }}>
          {told.map((blocker) => (
            <Typography key={blocker} variant="body2" sx={{ color: 'text.secondary' }}>
              {phaseBlockerSentence(blocker)}
            </Typography>
          ))}
        </Box>
      )}
      {error ? <ErrorNotice error={error} /> : null}
    </Box>
  )
}

/** The way on from the case's present phase; nothing after the last one. */
export function Advance(props: AdvanceProps) {
  const to = nextPhase(props.view.case.phase)
  return to ? <AdvanceTo key={to} {...props} to={to} /> : null
}

/** Whether nothing stands in the way of the next phase. */
export function canAdvance(view: CaseView, model: ProcessModel): boolean {
  const to = nextPhase(view.case.phase)
  return to !== null && phaseBlockers(standingOf(view), { to, note: '' }, model).length === 0
}
