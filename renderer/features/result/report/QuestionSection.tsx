import InventoryOutlined from '@mui/icons-material/Inventory2Outlined'
import Tooltip from '@mui/material/Tooltip'
import { memo } from 'react'
import { LIMITS } from '../../../../shared/domain/field.ts'
import type { ModelResultQuestion } from '../../../../shared/domain/processModel.ts'
import type { Prefill } from '../../../../shared/domain/results/prefill.ts'
import { resultTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { WritingArea, WritingSection } from '../../../components/writing/index.ts'
import { issueSentence, issuesOf, useDraftState } from '../../../state/drafts/index.ts'
import { PrefillAgain } from './PrefillAgain.tsx'
import { useFollowCase } from './prefill.ts'
import { answerField, type ReportText, writeAnswer } from './writing.ts'

interface QuestionSectionProps {
  readonly text: ReportText
  readonly question: ModelResultQuestion
  readonly number: number
  readonly readOnly: boolean
  /** Whether an untouched answer is kept as the case gives it: in the phases where there is a result to tell. */
  readonly follows: boolean
  /** Only for questions that are prefilled; undefined until it is known. */
  readonly prefill: Prefill | undefined
}

const mark = (
  <Tooltip title={texts.prefilledHint}>
    <span>
      <StatusChip tone="working" icon={InventoryOutlined} label={texts.prefilled} />
    </span>
  </Tooltip>
)

/** One of the seven questions. Redraws for its own text only. */
export const QuestionSection = memo(function QuestionSection({ text, question, number, readOnly, follows, prefill }: QuestionSectionProps) {
  const { id, title, guidance } = question
  const written = useDraftState(text, (state) => state.value.answers[id])
  const issue = useDraftState(text, ({ status }) => issueSentence(issuesOf(status), `answers.${id}`))
  useFollowCase(text, id, follows && !readOnly ? prefill : undefined)
  const [headingId, guidanceId] = [`rubrik-${id}`, `stod-${id}`]
  const prefilled = written?.prefilled ?? false
  return (
    <WritingSection
      id={`del-${id}`}
      headingId={headingId}
      guidanceId={guidanceId}
      title={texts.question(number, title)}
      guidance={guidance}
      field={answerField(id)}
      marks={prefilled && mark}
    >
      <WritingArea
        labelledBy={headingId}
        describedBy={guidanceId}
        text={written?.text ?? ''}
        limit={LIMITS.part}
        prefilled={prefilled}
        readOnly={readOnly}
        issue={issue}
        onWrite={(typed) => writeAnswer(text, id, { text: typed, prefilled: false })}
      />
      {prefill !== undefined && !readOnly && <PrefillAgain text={text} question={question} prefill={prefill} />}
    </WritingSection>
  )
})
