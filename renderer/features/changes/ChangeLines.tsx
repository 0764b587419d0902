import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ChangeDetail } from '../../../shared/domain/changes/reading.ts'
import { changeLogText as text } from '../../../shared/text/catalogue/changes/changeLog.ts'
import type { ChangeLine } from '../../../shared/text/changes/lines.ts'
import { ChangedText, wordChanges } from '../application/index.ts'

/** Longer than this, or on several lines, and one looks for the words that differ. */
const SHORT = 60

const isLong = ({ before, after }: ChangeLine): boolean => [before, after].some((value) => value.length > SHORT || value.includes('\n'))

function Value({ value, gone = false }: { readonly value: string; readonly gone?: boolean }) {
  if (value === '') return <Box sx={{ color: 'text.secondary', fontStyle: 'italic' }}>{text.nothing}</Box>
  return (
    <Box component={gone ? 'del' : 'ins'} sx={{ textDecoration: gone ? 'line-through' : 'none', color: gone ? 'text.secondary' : 'text.primary' }}>
      <bdi>{value}</bdi>
    </Box>
  )
}

function ShortChange({ line }: { readonly line: ChangeLine }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      <Value value={line.before} gone />
      <span aria-hidden>→</span>
      <Value value={line.after} />
    </Box>
  )
}

function OneLine({ line, action }: { readonly line: ChangeLine; readonly action: ChangeDetail['action'] }) {
  if (action !== 'changed') return <Box sx={{ whiteSpace: 'pre-wrap' }}><bdi>{action === 'created' ? line.after : line.before}</bdi></Box>
  // A text that is new or gone as a whole has no words to look for.
  return isLong(line) ? <ChangedText changes={wordChanges(line.before, line.after)} /> : <ShortChange line={line} />
}

/** What an entry says, field by field: before and after, or all of what is new or was removed. */
export function ChangeLines({ lines, action }: { readonly lines: readonly ChangeLine[]; readonly action: ChangeDetail['action'] }) {
  if (lines.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{text.nothingLeft}</Typography>
  return (
    <>
      {action === 'changed' && lines.some(isLong) ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {text.longKey}
        </Typography>
      ) : null}
      <Box component="dl" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {lines.map((line) => (
          <Box key={line.field} sx={{ py: 1, borderTop: 1, borderColor: 'divider', display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '13rem minmax(0, 1fr)' }, columnGap: 2 }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {line.label}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              <OneLine line={line} action={action} />
            </Box>
          </Box>
        ))}
      </Box>
    </>
  )
}
