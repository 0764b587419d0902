import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { choicesFor, type PreviewRow, ROW_CHOICES, type RowChoice, type RowOutcome } from '../../../shared/domain/imports/preview.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Pages } from '../../components/list/Pages.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'

const PAGE = 50

function explained(row: PreviewRow): string[] {
  if (row.fault) return [importText.fault(row.fault)]
  const like = row.outcome === 'duplicate' ? [importText.isLike(row.foundName)] : []
  return [...row.delicate.map(importText.delicate), ...like, ...row.changes.map(({ field, from, to }) => importText.change(field, from, to))]
}

interface LineProps {
  readonly row: PreviewRow
  /** Where rows of several outcomes stand together. */
  readonly tellsOutcome: boolean
  readonly onChoose: (choice: RowChoice) => void
}

function Line({ row, tellsOutcome, onChoose }: LineProps) {
  const choices = choicesFor[row.outcome]
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 2, rowGap: 1, py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ width: tellsOutcome ? '11rem' : '5rem', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {importText.line} {row.line}
        {tellsOutcome ? ` · ${importText.rowOutcomes[row.outcome]}` : null}
      </Box>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>
          <bdi>{row.name}</bdi> {row.contactName === '' ? null : <bdi>· {row.contactName}</bdi>}
        </Typography>
        {explained(row).map((text) => (
          <Typography key={text} variant="body2" sx={{ color: 'text.secondary' }}>
            {text}
          </Typography>
        ))}
      </Box>
      {choices.length > 1 ? (
        <TextField
          select
          size="small"
          fullWidth={false}
          sx={{ width: '12rem', flex: 'none' }}
          value={row.choice}
          onChange={({ target }) => onChoose(ROW_CHOICES.find((choice) => choice === target.value) ?? 'skip')}
          slotProps={{ select: { native: true }, htmlInput: { 'aria-label': importText.choiceFor(row.line) } }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {importText.choices[choice]}
            </option>
          ))}
        </TextField>
      ) : null}
    </Box>
  )
}

function ChooseAll({ outcome, onChoose }: { readonly outcome: RowOutcome; readonly onChoose: (choice: RowChoice) => void }) {
  const choices = choicesFor[outcome]
  if (choices.length < 2) return null
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
      {importText.chooseAll}
      {choices.map((choice) => (
        <Button key={choice} size="small" onClick={() => onChoose(choice)}>
          {importText.choices[choice]}
        </Button>
      ))}
    </Box>
  )
}

interface PreviewRowsProps {
  readonly sessionId: string
  /** `delicate` = the rows of all outcomes that should be read through. */
  readonly shown: RowOutcome | 'delicate'
}

/** The rows of one outcome, a page at a time, each with its choice. */
export function PreviewRows({ sessionId, shown }: PreviewRowsProps) {
  const outcome = shown === 'delicate' ? null : shown
  const [offset, setOffset] = useState(0)
  const client = useQueryClient()
  const { data, error } = useQuery({
    queryKey: ['imports', sessionId, shown, offset],
    queryFn: async () => unwrap(await api.imports.rows({ sessionId, outcome, delicateOnly: outcome === null, offset, limit: PAGE })),
    placeholderData: keepPreviousData,
  })
  if (error) return <ErrorNotice error={error} />
  if (!data) return <LoadingState />
  const choose = async (index: number | null, choice: RowChoice) => {
    await api.imports.chooseRows({ sessionId, index, outcome, choice })
    await client.invalidateQueries({ queryKey: ['imports', sessionId] })
  }
  return (
    <>
      {outcome ? <ChooseAll outcome={outcome} onChoose={(choice) => void choose(null, choice)} /> : null}
      <Box component="ul" aria-label={outcome ? importText.outcomes[outcome] : importText.delicateChoice} sx={{ listStyle: 'none', p: 0, m: 0, mt: 1.5 }}>
        {data.rows.map((row) => (
          <Line key={row.index} row={row} tellsOutcome={outcome === null} onChoose={(choice) => void choose(row.index, choice)} />
        ))}
      </Box>
      <Pages perPage={PAGE} offset={offset} total={data.total} onMove={setOffset} />
    </>
  )
}
