import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { CaseFile, Undone } from '../../../shared/domain/caseFile/preview.ts'
import { caseFileText, recipientNames } from '../../../shared/text/catalogue/caseFile.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'

/** What an undo did, and what it left. */
export function UndoneNotice({ undone }: { readonly undone: Undone }) {
  const named = undone.kept.filter((name) => name !== '')
  return (
    <Alert severity={undone.isRefused || undone.keptCount > 0 ? 'warning' : 'success'} sx={{ my: 1 }}>
      {caseFileText.undone(undone)} {undone.keptCount > 0 ? `${caseFileText.kept(undone.keptCount)} ${named.join(', ')}` : null}
    </Alert>
  )
}

function Line({ file, onUndone }: { readonly file: CaseFile; readonly onUndone: (undone: Undone) => void }) {
  const { id, direction, fileName, at, by, undoneAt, recipient } = file
  const undo = useAction(async () => onUndone(unwrap(await api.caseFiles.undo({ id }))))
  const facts = [formatInstant(at), by, direction === 'written' ? `${caseFileText.directions.written} · ${recipientNames[recipient]}` : caseFileText.directions.takenIn, undoneAt === null ? '' : caseFileText.undoneAt(undoneAt)]
  return (
    <Box component="li" sx={{ py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            <bdi>{fileName}</bdi>
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {facts.filter((fact) => fact !== '').join(' · ')}
          </Typography>
        </Box>
        {direction === 'takenIn' && undoneAt === null ? (
          <Button size="small" disabled={undo.busy} onClick={() => void undo.run()} aria-label={`${caseFileText.undo} ${fileName}`}>
            {caseFileText.undo}
          </Button>
        ) : null}
      </Box>
      {undo.error ? <ErrorNotice error={undo.error} /> : null}
    </Box>
  )
}

interface EarlierFilesProps {
  readonly caseId: string | null
  readonly title: string
  /** What was said of a taking in no longer holds. */
  readonly onUndone?: () => void
}

/** Files that were written or taken in before, of one case or of all. */
export function EarlierFiles({ caseId, title, onUndone = () => {} }: EarlierFilesProps) {
  const [undone, setUndone] = useState<Undone | null>(null)
  const { data, error } = useQuery({ queryKey: ['cases', 'caseFiles', caseId], queryFn: async () => unwrap(await api.caseFiles.list({ caseId })) })
  return (
    <Section title={title}>
      {error ? <ErrorNotice error={error} /> : null}
      {undone ? <UndoneNotice undone={undone} /> : null}
      {data?.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{caseFileText.none}</Typography> : null}
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data?.map((file) => (
          <Line
            key={file.id}
            file={file}
            onUndone={(result) => {
              setUndone(result)
              if (!result.isRefused) onUndone()
            }}
          />
        ))}
      </Box>
    </Section>
  )
}
