import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import type { CaseTab } from '../../app/paths.ts'
import { ApplicationTab } from '../application/index.ts'
import { CaseActorsTab } from '../caseActors/index.ts'
import { CaseDocumentsTab } from '../caseDocuments/index.ts'
import { CaseOverviewTab } from '../caseOverview/index.ts'
import { CriteriaTab } from '../criteria/index.ts'
import { DecisionsTab } from '../decisions/index.ts'
import { DialogueTab } from '../dialogue/index.ts'
import { ExecutionTab } from '../execution/index.ts'
import { MeetingsTab } from '../meetings/index.ts'
import { MoneyTab } from '../money/index.ts'
import { FreezeOffer, PlanTab } from '../plan/index.ts'
import { ResultTab } from '../result/index.ts'
import { StatementTab } from '../statement/index.ts'
import { CloseCase } from './CloseCase.tsx'
import { Advance, canAdvance } from './todo/Advance.tsx'

interface TabContentProps {
  readonly view: CaseView
  readonly model: ProcessModel
  readonly tab: CaseTab
}

/** What the chosen tab shows. */
export function TabContent({ view, model, tab }: TabContentProps) {
  switch (tab) {
    case 'actors':
      return <CaseActorsTab view={view} />
    case 'criteria':
      return <CriteriaTab view={view} model={model} />
    case 'application':
      return <ApplicationTab view={view} model={model} />
    case 'statement':
      return <StatementTab view={view} model={model} />
    case 'decisions':
      return (
        <>
          <DecisionsTab view={view} model={model} onward={canAdvance(view, model) ? <Advance view={view} model={model} quiet /> : null} />
          <FreezeOffer view={view} model={model} />
        </>
      )
    case 'plan':
      return <PlanTab view={view} model={model} />
    case 'execution':
      return <ExecutionTab view={view} />
    case 'money':
      return <MoneyTab view={view} />
    case 'result':
      return <ResultTab view={view} model={model} closing={<CloseCase view={view} />} />
    case 'dialogue':
      return <DialogueTab view={view} model={model} />
    case 'meetings':
      return <MeetingsTab view={view} model={model} />
    case 'documents':
      return <CaseDocumentsTab view={view} model={model} />
    default:
      return <CaseOverviewTab view={view} model={model} />
  }
}
