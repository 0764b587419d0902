import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { networkTexts as texts } from '../../../shared/text/catalogue/network.ts'
import { LineField } from '../../components/fields/index.ts'
import { networkQueries } from './queries.ts'

interface ActorPickerProps {
  readonly label: string
  /** Actors that are in already, and so are not offered. */
  readonly except: readonly string[]
  readonly onPick: (actorId: string) => void
}

/** Finds an actor of the register by a part of its name. */
export function ActorPicker({ label, except, onPick }: ActorPickerProps) {
  const [typed, setTyped] = useState('')
  const { data } = useQuery({ ...networkQueries.suggestions(typed), enabled: typed.trim() !== '' })
  const offered = typed.trim() === '' ? [] : (data ?? []).filter(({ id }) => !except.includes(id))
  const pick = (actorId: string) => {
    setTyped('')
    onPick(actorId)
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <LineField label={label} helperText={texts.picker.help} limit={100} width={360} value={typed} onChange={setTyped} />
      {data?.length === 0 && typed.trim() !== '' && <Typography sx={{ color: 'text.secondary' }}>{texts.picker.none}</Typography>}
      {offered.map(({ id, name }) => (
        <Button key={id} size="small" startIcon={<AddOutlined />} onClick={() => pick(id)}>
          {texts.picker.add(name)}
        </Button>
      ))}
    </Box>
  )
}
