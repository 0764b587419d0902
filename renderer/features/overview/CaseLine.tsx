import type { IsoDate } from '../../../shared/domain/date.ts'
import type { OverviewCase } from '../../../shared/domain/overview.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { phaseNames } from '../../../shared/text/catalogue/names.ts'
import { overviewText } from '../../../shared/text/catalogue/overview.ts'
import { nextStepPhrase } from '../../../shared/text/catalogue/todos.ts'
import { paths } from '../../app/paths.ts'
import { PhaseBar } from '../../components/PhaseBar.tsx'
import { OverviewRow } from './OverviewRow.tsx'

interface CaseLineProps {
  readonly item: OverviewCase
  readonly today: IsoDate
  readonly model: ProcessModel
}

/** One case with its next step, and how long since anything happened. */
export function CaseLine({ item, today, model }: CaseLineProps) {
  return (
    <OverviewRow
      to={paths.caseTab(item.caseId, item.nextStep?.place ?? 'overview')}
      title={item.title}
      area={item.area}
      before={
        <>
          <PhaseBar phase={item.phase} decorative />
          <div>{phaseNames[item.phase]}</div>
        </>
      }
    >
      {nextStepPhrase(item.nextStep, model)} · {overviewText.latest(item.latestOn, today)}
    </OverviewRow>
  )
}
