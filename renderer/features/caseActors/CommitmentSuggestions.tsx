import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { commitmentEvidence, commitmentWords } from '../../../shared/text/catalogue/commitments.ts'
import { queries } from '../../bridge/queries.ts'

interface CommitmentSuggestionsProps {
  readonly caseId: string
  readonly evidence: readonly string[]
  readonly onAdd: (evidence: string) => void
}

/** The commitments of the case that are not evidence yet; one click makes one so. */
export function CommitmentSuggestions({ caseId, evidence, onAdd }: CommitmentSuggestionsProps) {
  const { data = [] } = useQuery(queries.caseCommitments(caseId))
  const lines = [...new Set(data.filter(({ state }) => state !== 'broken').map(commitmentEvidence))].filter((line) => !evidence.includes(line))
  if (lines.length === 0) return null
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.5, justifyItems: 'start' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {commitmentWords.suggestions}
      </Typography>
      {lines.map((line) => (
        <Button
          key={line}
          size="small"
          startIcon={<AddOutlined />}
          aria-label={commitmentWords.addEvidence(line)}
          onClick={() => onAdd(line)}
          sx={{ textAlign: 'start', justifyContent: 'flex-start', maxWidth: 'min(72ch, 100%)', whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        >
          {line}
        </Button>
      ))}
    </Box>
  )
}
