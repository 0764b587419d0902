import { useQuery } from '@tanstack/react-query'
import { commitmentEvidence, commitmentWords } from '../../../shared/text/catalogue/commitments.ts'
import { queries } from '../../bridge/queries.ts'
import { EvidenceSuggestions } from '../../components/EvidenceSuggestions.tsx'

interface CommitmentSuggestionsProps {
  readonly caseId: string
  readonly evidence: readonly string[]
  readonly onAdd: (evidence: string) => void
}

/** The commitments of the case that are not evidence yet. */
export function CommitmentSuggestions({ caseId, evidence, onAdd }: CommitmentSuggestionsProps) {
  const { data = [] } = useQuery(queries.caseCommitments(caseId))
  const lines = [...new Set(data.filter(({ state }) => state !== 'broken').map(commitmentEvidence))].filter((line) => !evidence.includes(line))
  return <EvidenceSuggestions title={commitmentWords.suggestions} lines={lines} labelOf={commitmentWords.addEvidence} onAdd={onAdd} />
}
