import { useQuery } from '@tanstack/react-query'
import { activityEvidence, dialogueWords } from '../../../shared/text/catalogue/dialogue.ts'
import { EvidenceSuggestions } from '../../components/EvidenceSuggestions.tsx'
import { queries } from '../../bridge/queries.ts'

interface DialogueSuggestionsProps {
  readonly caseId: string
  readonly evidence: readonly string[]
  readonly onAdd: (evidence: string) => void
}

/** The held activities of the case that are not evidence yet. */
export function DialogueSuggestions({ caseId, evidence, onAdd }: DialogueSuggestionsProps) {
  const { data } = useQuery(queries.dialogue(caseId))
  const held = data?.activities.filter(({ state }) => state === 'held') ?? []
  const lines = [...new Set(held.map(activityEvidence))].filter((line) => !evidence.includes(line))
  return <EvidenceSuggestions title={dialogueWords.suggestions} lines={lines} labelOf={dialogueWords.addEvidence} onAdd={onAdd} />
}
