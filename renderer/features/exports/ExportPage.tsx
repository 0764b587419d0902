import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../shared/domain/date.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/domain/exports/format.ts'
import { exportText, formatNames } from '../../../shared/text/catalogue/exports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'

function EarlierExports() {
  const { data, error } = useQuery({ queryKey: ['documents', 'registerExports'], queryFn: async () => unwrap(await api.exports.list({})) })
  return (
    <Section title={exportText.earlier}>
      {error ? <ErrorNotice error={error} /> : null}
      {data?.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{exportText.none}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data?.map(({ id, at, format, path }) => (
          <Box component="li" key={id} sx={{ py: 1, borderTop: '1px solid', borderColor: 'divider', overflowWrap: 'anywhere' }}>
            <Typography sx={{ fontWeight: 600 }}>{formatNames[format]}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {formatInstant(at)} · {path}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  )
}

/** Writes the register to a file of the user's documents. */
export function ExportPage() {
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [done, setDone] = useState('')
  const write = useAction(async () => {
    const { actors, contacts, path } = unwrap(await api.exports.write({ format, actorIds: null }))
    setDone(`${exportText.done(actors, contacts)} ${path}`)
  })
  return (
    <>
      <PageHead
        title={exportText.title}
        facts={exportText.facts}
        action={
          <Button variant="contained" disabled={write.busy} onClick={() => void write.run()}>
            {write.busy ? exportText.running : exportText.button}
          </Button>
        }
      />
      {write.error ? <ErrorNotice error={write.error} /> : null}
      {done === '' ? null : (
        <Alert
          severity="success"
          sx={{ mb: 2, overflowWrap: 'anywhere' }}
          action={
            <Button color="inherit" size="small" onClick={() => void api.app.showPath({ which: 'documents' })}>
              {exportText.show}
            </Button>
          }
        >
          {done}
        </Alert>
      )}
      <Box sx={{ maxWidth: '48rem', mb: 4 }}>
        <ChoiceField
          label={exportText.format}
          value={format}
          choices={EXPORT_FORMATS.map((value) => ({ value, label: formatNames[value] }))}
          onChange={setFormat}
          helperText={exportText.help[format]}
        />
        <Typography sx={{ mt: 2, color: 'text.secondary' }}>{exportText.internal}</Typography>
        <Typography sx={{ mt: 1, color: 'text.secondary' }}>{exportText.safe}</Typography>
      </Box>
      <EarlierExports />
    </>
  )
}
