import Box from '@mui/material/Box'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { overviewWords } from '../../../shared/text/catalogue/case.ts'
import { Section } from '../../components/Section.tsx'
import { HelpfulLessons, LessonsSection } from '../lessons/index.ts'
import { CaseTasks } from '../tasks/index.ts'
import { Diary } from './Diary.tsx'
import { FactsForm } from './FactsForm.tsx'

interface CaseOverviewTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

/** What the case is, and what has happened in it. */
export function CaseOverviewTab({ view, model }: CaseOverviewTabProps) {
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: 'minmax(0, 1fr)',
          '@container (min-width: 40rem)': { gridTemplateColumns: 'minmax(0, 1.1fr) minmax(0, 1fr)', columnGap: 5 },
        }}
      >
        <FactsForm view={view} />
        <Box>
          <CaseTasks caseId={view.case.id} />
          <LessonsSection caseId={view.case.id} phase={view.case.phase} />
          {view.case.closedOn === null && <HelpfulLessons caseId={view.case.id} title={view.case.title} area={view.case.area} />}
          <Section title={overviewWords.diary}>
            <Diary caseId={view.case.id} model={model} />
          </Section>
        </Box>
      </Box>
    </Box>
  )
}
