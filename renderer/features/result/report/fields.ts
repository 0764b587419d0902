// A report as headings with text, the same for a draft and a frozen version, to be read and compared.
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { formatMeasured, formatValue } from '../../../../shared/domain/results/value.ts'
import { latestOutcome, targetsOf } from '../../../../shared/domain/results/measured.ts'
import { answerText, type ResultContent } from '../../../../shared/domain/results/resultReport.ts'
import { perspectiveNames, resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { resultTexts } from '../../../../shared/text/catalogue/results.ts'
import type { TextField } from '../../application/index.ts'

export type Source = Pick<ResultContent, 'answers' | 'indicators' | 'placeViews'>

const indicatorLines = ({ indicators }: Source): string =>
  indicators
    .map((each) => {
      const targets = targetsOf(each).map(formatValue).join(' → ')
      const value = latestOutcome(each)?.value ?? null
      const parts = [
        ...(targets === '' ? [] : [`${resultDocument.target.toLocaleLowerCase('sv')} ${targets}`]),
        ...(value === null ? [] : [`${resultDocument.outcome.toLocaleLowerCase('sv')} ${formatMeasured(value, each.indicator.unit)}`]),
      ]
      return `${each.indicator.name}: ${parts.join(', ') || resultDocument.none}`
    })
    .join('\n')

const placeLines = ({ placeViews }: Source): string =>
  placeViews
    .map(({ viewedOn, ratings }) => {
      const rated = ratings.flatMap(({ perspective, rating }) => (rating === null ? [] : [`${perspectiveNames[perspective]} ${rating}`]))
      return `${viewedOn}: ${rated.join(', ')}`
    })
    .join('\n')

/** Everything that the report says, in the order of the document. */
export const fieldsOf = (source: Source, model: ProcessModel): TextField[] => [
  ...model.resultQuestions.map(({ id, title }, index) => ({
    id: `answer-${id}`,
    title: resultTexts.question(index + 1, title),
    text: answerText(source, id),
  })),
  { id: 'indicators', title: resultDocument.indicators, text: indicatorLines(source) },
  { id: 'placeViews', title: resultDocument.placeView, text: placeLines(source) },
]
