import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { PortfolioEntry } from '../../../shared/domain/portfolio/entry.ts'
import { toldTotals } from '../../../shared/domain/portfolio/totals.ts'
import { portfolioWords as words } from '../../../shared/text/catalogue/portfolioPage.ts'
import { Section } from '../../components/Section.tsx'
import { AddEntries } from './AddEntries.tsx'
import { EntryForm, entryRowId } from './EntryForm.tsx'
import { useEntryOfAddress } from './useEntryOfAddress.ts'

interface EntriesSectionProps {
  readonly reportId: string
  readonly entries: readonly PortfolioEntry[]
}

function Line({ entry, onChange }: { readonly entry: PortfolioEntry; readonly onChange: () => void }) {
  const { name, umbrella, totalKronor, supportKronor } = entry.writing
  return (
    <Box component="li" id={entryRowId(entry.id)} sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, py: 1, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' }}>
        <bdi>{name}</bdi>
        <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
          {[umbrella === '' ? '' : words.underUmbrella(umbrella), words.entryFacts(totalKronor, supportKronor)].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      <Button size="small" aria-label={words.changeLabel(name)} onClick={onChange} sx={{ flex: 'none' }}>
        {words.change}
      </Button>
    </Box>
  )
}

/** The processes of a report with their sums; one of them at a time is open to be written in. */
export function EntriesSection({ reportId, entries }: EntriesSectionProps) {
  const [editing, setEditing] = useState<string | null>(null)
  useEntryOfAddress(setEditing)
  const umbrellas = [...new Set(entries.map(({ writing }) => writing.umbrella).filter((umbrella) => umbrella !== ''))]
  return (
    <Section title={words.entries}>
      <AddEntries reportId={reportId} entries={entries} onAdded={setEditing} />
      {entries.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{words.noEntries}</Typography>
      ) : (
        <>
          <Typography sx={{ mb: 1, fontWeight: 600 }}>{words.totals(toldTotals(entries.map(({ writing }) => writing)))}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
            {entries.map((entry) =>
              entry.id === editing ? (
                <Box component="li" key={entry.id} sx={{ py: 1 }}>
                  <EntryForm entry={entry} umbrellas={umbrellas} onClose={() => setEditing(null)} />
                </Box>
              ) : (
                <Line key={entry.id} entry={entry} onChange={() => setEditing(entry.id)} />
              ),
            )}
          </Box>
        </>
      )}
    </Section>
  )
}
