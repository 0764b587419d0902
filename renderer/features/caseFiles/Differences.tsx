import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CASE_FILE_KINDS, type CaseFileKind } from '../../../shared/domain/caseFile/kinds.ts'
import type { CaseFilePreview } from '../../../shared/domain/caseFile/preview.ts'
import { ROW_STATES, type RowState } from '../../../shared/domain/caseFile/threeWay.ts'
import { caseFileKinds, caseFileText, rowStates } from '../../../shared/text/catalogue/caseFile.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { Pages } from '../../components/list/Pages.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { Section } from '../../components/Section.tsx'
import { ChangeRow } from './ChangeRow.tsx'

const PAGE = 50

interface RowsProps {
  readonly sessionId: string
  readonly kind: CaseFileKind | null
  readonly state: RowState
}

function Rows({ sessionId, kind, state }: RowsProps) {
  const [offset, setOffset] = useState(0)
  const client = useQueryClient()
  const { data, error } = useQuery({
    queryKey: ['caseFile', sessionId, kind, state, offset],
    queryFn: async () => unwrap(await api.caseFiles.rows({ sessionId, kind, state, offset, limit: PAGE })),
    placeholderData: keepPreviousData,
  })
  if (error) return <ErrorNotice error={error} />
  if (!data) return <LoadingState />
  const choose = async (rowId: string | null, field: string | null, isTaken: boolean) => {
    unwrap(await api.caseFiles.chooseRows({ sessionId, rowId, field, kind, state, isTaken }))
    await client.invalidateQueries({ queryKey: ['caseFile', sessionId] })
  }
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
        <Button size="small" variant="outlined" onClick={() => void choose(null, null, true)}>
          {caseFileText.takeAll}
        </Button>
        <Button size="small" variant="outlined" onClick={() => void choose(null, null, false)}>
          {caseFileText.keepAll}
        </Button>
      </Box>
      <Box component="ul" aria-label={rowStates[state]} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data.rows.map((row) => (
          <ChangeRow key={row.id} row={row} onChoose={(field, isTaken) => void choose(row.id, field, isTaken)} />
        ))}
      </Box>
      <Pages perPage={PAGE} offset={offset} total={data.total} onMove={setOffset} />
    </>
  )
}

/** What differs between the file and what is here, a state at a time, and of one kind where that is wanted. */
export function Differences({ preview: { sessionId, states } }: { readonly preview: CaseFilePreview }) {
  const counted = (state: RowState) => states.filter((each) => each.state === state).reduce((sum, { rows }) => sum + rows, 0)
  const present = ROW_STATES.filter((state) => counted(state) > 0)
  const [chosen, setChosen] = useState<RowState>(present.includes('conflict') ? 'conflict' : (present[0] ?? 'new'))
  const [kind, setKind] = useState<CaseFileKind | null>(null)
  const state = present.includes(chosen) ? chosen : (present[0] ?? 'new')
  const kinds = CASE_FILE_KINDS.filter((each) => states.some((found) => found.kind === each && found.state === state))
  const shown = kind !== null && kinds.includes(kind) ? kind : null
  return (
    <Section title={caseFileText.differences}>
      <ChoiceField
        label={caseFileText.show}
        value={state}
        choices={present.map((value) => ({ value, label: caseFileText.counted(rowStates[value], counted(value)) }))}
        onChange={setChosen}
      />
      {kinds.length > 1 ? (
        <TextField
          select
          size="small"
          fullWidth={false}
          sx={{ mt: 1.5, width: '20rem', maxWidth: '100%' }}
          value={shown ?? ''}
          onChange={({ target }) => setKind(kinds.find((each) => each === target.value) ?? null)}
          slotProps={{ select: { native: true }, htmlInput: { 'aria-label': caseFileText.differences } }}
        >
          <option value="">{caseFileText.all}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {caseFileKinds[each]}
            </option>
          ))}
        </TextField>
      ) : null}
      <Rows key={`${state} ${shown ?? ''}`} sessionId={sessionId} kind={shown} state={state} />
    </Section>
  )
}
