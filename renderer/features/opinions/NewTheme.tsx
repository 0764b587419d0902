import Box from '@mui/material/Box'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LineField } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'

interface NewThemeProps {
  readonly onCreate: (name: string) => Promise<unknown>
  readonly onClose: () => void
}

/** A new theme in one line. */
export function NewTheme({ onCreate, onClose }: NewThemeProps) {
  const [name, setName] = useState('')
  const id = useId()
  const { run, error } = useAction(() => onCreate(name.trim()))
  useEffect(() => document.getElementById(id)?.focus(), [id])
  const onKeyDown = async (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' || (name.trim() !== '' && (await run()))) onClose()
  }
  return (
    <Box onKeyDown={(event) => void onKeyDown(event)}>
      <LineField id={id} label={words.newTheme} helperText={words.newThemeHelp} limit={80} value={name} onChange={setName} />
      {error ? <ErrorNotice error={error} /> : null}
    </Box>
  )
}
