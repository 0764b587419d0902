import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { NO_FILTER } from '../../../shared/domain/caseList.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { queries } from '../../bridge/queries.ts'
import { LineField } from '../../components/fields/index.ts'
import { useDebounced } from '../../components/useDebounced.ts'

interface CaseChoiceProps {
  readonly onChoose: (caseId: string) => void
}

const SHOWN = 12
const TYPING_PAUSE = 120

/** The open cases, the latest first; a few letters find another. */
export function CaseChoice({ onChoose }: CaseChoiceProps) {
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed, TYPING_PAUSE)
  const query = { ...NO_FILTER, search, sort: 'latestEvent' as const, descending: true, offset: 0, limit: SHOWN }
  const { data } = useQuery({ ...queries.casePage(query), placeholderData: (before) => before })
  const rows = data?.rows ?? []
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h2">{text.startCase}</Typography>
      <LineField label={text.findCase} value={typed} limit={100} onChange={setTyped} />
      {data && rows.length === 0 && typed === '' && <Typography>{text.noCases}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {rows.map(({ id, title, area }) => (
          <li key={id}>
            <Button fullWidth variant="outlined" onClick={() => onChoose(id)} sx={{ justifyContent: 'flex-start', gap: 1.5, fontSize: '1.0625rem', textAlign: 'left' }}>
              <bdi>{title}</bdi>
              <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
                <bdi>{area}</bdi>
              </Box>
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  )
}
