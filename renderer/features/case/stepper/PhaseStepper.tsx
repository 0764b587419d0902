import Box from '@mui/material/Box'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import type { DecisionKind } from '../../../../shared/domain/decision.ts'
import { type Phase, PHASES } from '../../../../shared/domain/phase.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { caseWords } from '../../../../shared/text/catalogue/case.ts'
import { gateOf } from './gates.ts'
import { GateStep } from './GateStep.tsx'
import { PhaseStep } from './PhaseStep.tsx'
import { SIDE_BY_SIDE } from './stepLayout.ts'

interface PhaseStepperProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

/** The decision that lies between a phase and the next, where there is one. */
const GATE_AFTER: Partial<Record<Phase, DecisionKind>> = { initiation: 'decision1', collaboration: 'decision2' }

/** The way of a case: four phases, and the two decisions as gates between them. One line, or one below the other. */
export function PhaseStepper({ view, model }: PhaseStepperProps) {
  return (
    <Box sx={{ containerType: 'inline-size', mb: 3 }}>
      <Box
        component="ol"
        aria-label={caseWords.stepperLabel}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          [SIDE_BY_SIDE]: { gridTemplateColumns: '1fr minmax(7.5rem, 0.8fr) 1fr minmax(7.5rem, 0.8fr) 1fr auto' },
        }}
      >
        {PHASES.flatMap((phase) => {
          const gate = GATE_AFTER[phase]
          const step = <PhaseStep key={phase} phase={phase} view={view} />
          if (!gate) return [step]
          const state = gateOf(view.decisions, gate, model.board)
          return [step, <GateStep key={gate} gate={state} caseId={view.case.id} model={model} />]
        })}
      </Box>
    </Box>
  )
}
