import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { versionTexts } from '../../../../shared/text/catalogue/application.ts'
import { ChangedText } from './ChangedText.tsx'
import type { TextField } from './fields.ts'
import { shortened, wordChanges, wordTally } from './wordChanges.ts'

interface ComparisonProps {
  readonly before: readonly TextField[]
  readonly after: readonly TextField[]
}

const compared = (before: readonly TextField[], after: readonly TextField[]) =>
  after.map(({ id, title, text }) => {
    const old = before.find((field) => field.id === id)?.text ?? ''
    const changes = wordChanges(old, text)
    const tally = wordTally(changes)
    return { id, title, differs: old !== text, tally, changes: shortened(changes, versionTexts.cut) }
  })

/** What the later text says otherwise than the earlier, heading by heading. */
export function Comparison({ before, after }: ComparisonProps) {
  const fields = useMemo(() => compared(before, after), [before, after])
  const changed = fields.filter(({ differs }) => differs)
  const same = fields.filter(({ differs }) => !differs)
  if (changed.length === 0) return <Typography>{versionTexts.same}</Typography>
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {versionTexts.key}
      </Typography>
      {changed.map(({ id, title, tally, changes }) => (
        <Box component="section" key={id} aria-labelledby={`jamfor-${id}`} sx={{ mb: 3 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mb: 0.5 }}>
            <Typography variant="h3" id={`jamfor-${id}`}>
              {title}
            </Typography>
            <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
              {versionTexts.changes(tally.added, tally.removed)}
            </Typography>
          </Box>
          <ChangedText changes={changes} />
        </Box>
      ))}
      {same.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
          {versionTexts.unchanged(same.map(({ title }) => title))}
        </Typography>
      )}
    </>
  )
}
