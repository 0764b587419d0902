import type { CaseRow } from '../../../shared/domain/caseList.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { phaseNames } from '../../../shared/text/catalogue/names.ts'
import { timelineSentence } from '../../../shared/text/catalogue/timeline.ts'
import { nextStepPhrase } from '../../../shared/text/catalogue/todos.ts'
import { PhaseBar } from '../../components/PhaseBar.tsx'
import { BarLine, Cell, Line, QuietLine } from '../../components/list/layout.ts'
import { MissingLine } from './MissingLine.tsx'

/** What one row says: which case, how far, what next, what happened last. */
export function CaseCells({ row, model }: { readonly row: CaseRow; readonly model: ProcessModel }) {
  const closed = row.closedOn !== null
  const next = closed ? caseListText.closed : nextStepPhrase(row.nextStep, model)
  const latest = timelineSentence(row.latestEvent, model)
  return (
    <>
      <Cell>
        <Line title={row.title} sx={{ fontWeight: 600 }}>
          <bdi>{row.title}</bdi>
        </Line>
        <QuietLine title={row.area}>
          <bdi>{row.area}</bdi>
        </QuietLine>
      </Cell>
      <Cell>
        <BarLine>
          <PhaseBar phase={row.phase} closed={closed} decorative />
        </BarLine>
        <QuietLine>{phaseNames[row.phase]}</QuietLine>
      </Cell>
      <Cell>
        <Line title={next}>{next}</Line>
        {closed ? <QuietLine>{row.closedOn}</QuietLine> : <MissingLine row={row} model={model} />}
      </Cell>
      <Cell>
        <Line title={latest}>
          <bdi>{latest}</bdi>
        </Line>
        <QuietLine>{row.latestEvent.on}</QuietLine>
      </Cell>
    </>
  )
}
