import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import type { ExtractRequest } from '../../../shared/domain/respect/extract.ts'
import { extractScreen as text } from '../../../shared/text/catalogue/respectScreens.ts'
import { ChipsField, LineField } from '../../components/fields/index.ts'

interface ExtractFormProps {
  readonly start: ExtractRequest
  readonly onAsk: (request: ExtractRequest) => void
}

/** Whom to look for. Somebody in the register is known already; anyone else is described by hand. */
export function ExtractForm({ start, onAsk }: ExtractFormProps) {
  const [request, setRequest] = useState(start)
  const change = (fields: Partial<ExtractRequest>) => setRequest((before) => ({ ...before, ...fields }))
  const ask = (event: FormEvent) => {
    event.preventDefault()
    onAsk(request)
  }
  return (
    <Box component="form" onSubmit={ask} noValidate sx={{ display: 'grid', gap: 2, maxWidth: '40rem', mb: 4 }}>
      {request.contactId === null ? (
        <>
          <LineField label={text.name} value={request.name} onChange={(name) => change({ name })} />
          <LineField label={text.email} type="email" value={request.email} onChange={(email) => change({ email })} />
          <LineField label={text.phone} type="tel" value={request.phone} onChange={(phone) => change({ phone })} />
        </>
      ) : null}
      <ChipsField
        label={text.alsoKnownAs}
        helperText={text.alsoKnownAsHelp}
        value={request.alsoKnownAs}
        onChange={(alsoKnownAs) => change({ alsoKnownAs })}
      />
      <ChipsField label={text.alsoHide} helperText={text.alsoHideHelp} value={request.alsoHide} onChange={(alsoHide) => change({ alsoHide })} />
      <Box>
        <Button type="submit" variant="contained" disabled={request.contactId === null && request.name + request.email + request.phone === ''}>
          {text.collect}
        </Button>
      </Box>
    </Box>
  )
}
