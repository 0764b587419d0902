import Box from '@mui/material/Box'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import type { CaseTab } from '../../app/paths.ts'
import { CaseHead } from './CaseHead.tsx'
import { CaseTabs } from './CaseTabs.tsx'
import { PhaseStepper } from './stepper/PhaseStepper.tsx'
import { TabContent } from './TabContent.tsx'
import { TodoPanel } from './todo/TodoPanel.tsx'
import { useHashTarget } from '../../components/useHashTarget.ts'
import { WIDE } from './wide.ts'

interface CaseScreenProps {
  readonly view: CaseView
  readonly model: ProcessModel
  readonly tab: CaseTab
}

/** Head and phases over what one works in; what is left to do beside it, or above it where there is no room beside. */
export function CaseScreen({ view, model, tab }: CaseScreenProps) {
  useHashTarget()
  const isOpen = view.case.closedOn === null
  return (
    <>
      <CaseHead view={view} />
      <PhaseStepper view={view} model={model} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'minmax(0, 1fr)',
          [WIDE]: isOpen ? { gridTemplateColumns: 'minmax(0, 1fr) 17.5rem', gridTemplateAreas: '"tabs tabs" "work todo"', columnGap: 4 } : {},
        }}
      >
        {isOpen && (
          <Box sx={{ [WIDE]: { gridArea: 'todo' } }}>
            <TodoPanel view={view} model={model} />
          </Box>
        )}
        <Box sx={{ minWidth: 0, [WIDE]: isOpen ? { gridArea: 'tabs' } : {} }}>
          <CaseTabs caseId={view.case.id} tab={tab} />
        </Box>
        <Box sx={{ minWidth: 0, [WIDE]: isOpen ? { gridArea: 'work' } : {} }}>
          <TabContent view={view} model={model} tab={tab} />
        </Box>
      </Box>
    </>
  )
}
