import { ANSWERS } from '../../../shared/domain/criteria.ts'
import type { ModelCriterion } from '../../../shared/domain/processModel.ts'
import { criteriaWords } from '../../../shared/text/catalogue/criteria.ts'
import { answerNames } from '../../../shared/text/catalogue/names.ts'
import { ChipsField, ChoiceField, TextAreaField } from '../../components/fields/index.ts'
import type { AutosavedDraft } from '../../state/drafts/index.ts'
import { CommitmentSuggestions } from '../caseActors/index.ts'
import { DialogueSuggestions } from '../dialogue/index.ts'
import { ContributionField } from './ContributionField.tsx'
import type { AssessmentWriting } from './useAssessmentDraft.ts'

interface AssessmentFieldsProps {
  readonly criterion: ModelCriterion
  readonly form: AutosavedDraft<AssessmentWriting>
  readonly readOnly: boolean
  readonly caseId: string
}

/** The criterion on whose needs the proposal rests: what was asked in the area is its evidence. */
const NEEDS = 'behov'
const ANSWER_CHOICES = ANSWERS.map((value) => ({ value, label: answerNames[value] }))

/** The answer, what the actors can bring where that is asked, the motivation and what it rests on. */
export function AssessmentFields({ criterion, form, readOnly, caseId }: AssessmentFieldsProps) {
  const { value, patch, issueFor } = form
  const id = (name: string) => `kriterium-${criterion.id}-${name}`
  return (
    <>
      <ChoiceField
        id={id('bedomning')}
        label={criteriaWords.answer}
        digitKeys
        choices={ANSWER_CHOICES}
        value={value.answer}
        readOnly={readOnly}
        error={issueFor('answer') ?? null}
        onChange={(answer) => patch({ answer })}
      />
      {criterion.asksForContribution && (
        <ContributionField
          id={id('bidrag')}
          value={value.contributions}
          readOnly={readOnly}
          onChange={(contributions) => patch({ contributions })}
        />
      )}
      <TextAreaField
        id={id('motivering')}
        label={criteriaWords.motivation}
        helperText={criteriaWords.motivationHelp}
        value={value.motivation}
        readOnly={readOnly}
        error={issueFor('motivation') ?? null}
        onChange={(motivation) => patch({ motivation })}
      />
      <ChipsField
        id={id('underlag')}
        label={criteriaWords.evidence}
        helperText={criteriaWords.evidenceHelp}
        value={value.evidence}
        readOnly={readOnly}
        error={issueFor('evidence') ?? null}
        onChange={(evidence) => patch({ evidence })}
      />
      {criterion.asksForContribution && !readOnly && (
        <CommitmentSuggestions caseId={caseId} evidence={value.evidence} onAdd={(line) => patch({ evidence: [...value.evidence, line] })} />
      )}
      {criterion.id === NEEDS && !readOnly && (
        <DialogueSuggestions caseId={caseId} evidence={value.evidence} onAdd={(line) => patch({ evidence: [...value.evidence, line] })} />
      )}
    </>
  )
}
