import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { SurveyPreview as Preview } from '../../../shared/domain/dialogue/opinionTable.ts'
import { opinionWords as words, unreadableReasons } from '../../../shared/text/catalogue/opinions.ts'

/** What an import would bring, and what of it cannot be read. */
export function SurveyPreview({ preview, headings }: { readonly preview: Preview; readonly headings: readonly string[] }) {
  const { added, known, empty, unreadableCount, unreadable, sample, warned } = preview
  const facts = [words.counted(added), known > 0 ? words.known(known) : '', empty > 0 ? words.emptyRows(empty) : ''].filter(Boolean)
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: '72ch' }}>
      {warned.length > 0 && <Alert severity="warning">{words.warnedColumns(warned.map((at) => headings[at] || words.column(at + 1)).join(', '))}</Alert>}
      <Box aria-live="polite">
        {facts.map((fact) => (
          <Typography key={fact}>{fact}</Typography>
        ))}
      </Box>
      <Box component="ul" aria-label={words.first} sx={{ m: 0, pl: 2.5 }}>
        {sample.map(({ text, group, saidOn }, at) => (
          // The same words may stand twice; their place is what tells them apart.
          <Typography key={at} component="li" sx={{ overflowWrap: 'anywhere' }}>
            <bdi>{text.length > 200 ? `${text.slice(0, 200)} …` : text}</bdi>{' '}
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              <bdi>{[group, saidOn ?? ''].filter(Boolean).join(' · ')}</bdi>
            </Typography>
          </Typography>
        ))}
      </Box>
      {unreadableCount > 0 && (
        <Box>
          <Typography>{words.unreadable(unreadableCount)}</Typography>
          <Box component="ul" aria-label={words.unreadable(unreadableCount)} sx={{ m: 0, pl: 2.5 }}>
            {unreadable.map(({ line, reason, excerpt }) => (
              <li key={`${line} ${reason} ${excerpt}`}>
                {words.line(line)} <bdi>{excerpt}</bdi> {unreadableReasons[reason]}
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  )
}
