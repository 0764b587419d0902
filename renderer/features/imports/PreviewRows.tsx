import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { choicesFor, type PreviewRow, ROW_CHOICES, type RowChoice, type RowOutcome } from '../../../shared/domain/imports/preview.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'

const PAGE = 50

function explained(row: PreviewRow): string[] {
  if (row.fault) return [importText.fault(row.fault)]
  const like = row.outcome === 'duplicate' ? [importText.isLike(row.foundName)] : []
  return [...like, ...row.changes.map(({ field, from, to }) => importText.change(field, from, to))]
}

function Line({ row, onChoose }: { readonly row: PreviewRow; readonly onChoose: (choice: RowChoice) => void }) {
  const choices = choicesFor[row.outcome]
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ width: '10rem', color: 'text.secondary' }}>
        {importText.line} {row.line} · {importText.outcomes[row.outcome]}
      </Box>
      <Box sx={{ flex: '1 1 20rem', minWidth: 0, overflowWrap: 'anywhere' }}>
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

/** The rows of one outcome, a page at a time, each with its choice. */
export function PreviewRows({ sessionId, outcome }: { readonly sessionId: string; readonly outcome: RowOutcome }) {
  const [offset, setOffset] = useState(0)
  const client = useQueryClient()
  const queryKey = ['imports', sessionId, outcome, offset]
  const { data, error } = useQuery({ queryKey, queryFn: async () => unwrap(await api.imports.rows({ sessionId, outcome, offset, limit: PAGE })) })
  if (error) return <ErrorNotice error={error} />
  if (!data) return <LoadingState />
  const choose = async (index: number | null, choice: RowChoice) => {
    await api.imports.chooseRows({ sessionId, index, outcome, choice })
    await client.invalidateQueries({ queryKey: ['imports', sessionId] })
  }
  return (
    <>
      {choicesFor[outcome].length > 1 ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
          {importText.chooseAll}
          {choicesFor[outcome].map((choice) => (
            <Button key={choice} size="small" onClick={() => void choose(null, choice)}>
              {importText.choices[choice]}
            </Button>
          ))}
        </Box>
      ) : null}
      <Box component="ul" aria-label={importText.outcomes[outcome]} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data.rows.map((row) => (
          <Line key={row.index} row={row} onChoose={(choice) => void choose(row.index, choice)} />
        ))}
      </Box>
      {data.total > PAGE ? (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', my: 1 }}>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {importText.earlierRows}
          </Button>
          {importText.shown(offset + 1, Math.min(offset + PAGE, data.total), data.total)}
          <Button disabled={offset + PAGE >= data.total} onClick={() => setOffset(offset + PAGE)}>
            {importText.laterRows}
          </Button>
        </Box>
      ) : null}
    </>
  )
}
