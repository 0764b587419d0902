import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'

interface EvidenceSuggestionsProps {
  readonly title: string
  readonly lines: readonly string[]
  /** Names a button for those who hear it alone. */
  readonly labelOf: (line: string) => string
  readonly onAdd: (line: string) => void
}

/** What the case already knows and could rest an assessment on; one click makes it evidence. */
export function EvidenceSuggestions({ title, lines, labelOf, onAdd }: EvidenceSuggestionsProps) {
  if (lines.length === 0) return null
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.5, justifyItems: 'start' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {title}
      </Typography>
      {lines.map((line) => (
        <Button
          key={line}
          size="small"
          startIcon={<AddOutlined />}
          aria-label={labelOf(line)}
          onClick={() => onAdd(line)}
          sx={{ textAlign: 'start', justifyContent: 'flex-start', maxWidth: 'min(72ch, 100%)', whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        >
          {line}
        </Button>
      ))}
    </Box>
  )
}
