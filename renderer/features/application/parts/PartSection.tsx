import { memo } from 'react'
import type { CaseActor } from '../../../../shared/domain/actor.ts'
import { LIMITS } from '../../../../shared/domain/field.ts'
import type { ModelApplicationPart } from '../../../../shared/domain/processModel.ts'
import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { WritingArea, WritingSection } from '../../../components/writing/index.ts'
import { issueSentence, issuesOf, useDraftState } from '../../../state/drafts/index.ts'
import { type ApplicationText, partField, writePart } from '../writing.ts'
import { PrefillAgain, PrefillMark } from './PrefillMark.tsx'
import { useFollowActors } from './prefill.ts'
import { PartWords } from './words.tsx'

interface PartSectionProps {
  readonly text: ApplicationText
  readonly part: ModelApplicationPart
  readonly number: number
  readonly readOnly: boolean
  /** Only for parts that are prefilled; undefined until it is known. */
  readonly prefill: string | undefined
  readonly actors: readonly CaseActor[]
}

/** One of the five parts. Redraws for its own text only. */
export const PartSection = memo(function PartSection({ text, part, number, readOnly, prefill, actors }: PartSectionProps) {
  const written = useDraftState(text, (state) => state.value.parts[part.id])
  const issue = useDraftState(text, ({ status }) => issueSentence(issuesOf(status), `parts.${part.id}`))
  useFollowActors(text, part.id, readOnly ? undefined : prefill)
  const [headingId, guidanceId] = [`rubrik-${part.id}`, `stod-${part.id}`]
  const prefilled = written?.prefilled ?? false
  return (
    <WritingSection
      id={`del-${part.id}`}
      headingId={headingId}
      guidanceId={guidanceId}
      title={applicationTexts.partHeading(number, part.title)}
      guidance={part.guidance}
      field={partField(part.id)}
      marks={prefilled && <PrefillMark />}
      facts={<PartWords text={text} partId={part.id} />}
    >
      <WritingArea
        labelledBy={headingId}
        describedBy={guidanceId}
        text={written?.text ?? ''}
        limit={LIMITS.part}
        prefilled={prefilled}
        readOnly={readOnly}
        issue={issue}
        onWrite={(typed) => writePart(text, part.id, { text: typed, prefilled: false })}
      />
      {prefill !== undefined && !readOnly && <PrefillAgain text={text} part={part} prefill={prefill} actors={actors} />}
    </WritingSection>
  )
})
