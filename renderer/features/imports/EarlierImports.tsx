import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { ImportBatch, UndoResult } from '../../../shared/domain/imports/preview.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'
import { useFollowTask, useImportTask } from './useImportTask.ts'

function Undone({ result }: { readonly result: UndoResult }) {
  return (
    <Alert severity={result.keptCount > 0 ? 'warning' : 'success'} sx={{ my: 1 }}>
      {importText.undone(result.undone)} {result.keptCount > 0 ? `${importText.kept(result.keptCount)} ${result.kept.join(', ')}` : null}
    </Alert>
  )
}

function Line({ batch, onUndone }: { readonly batch: ImportBatch; readonly onUndone: (result: UndoResult) => void }) {
  const follow = useFollowTask()
  const isBusy = useImportTask().task !== null
  const undo = useAction(async () => onUndone(unwrap(await follow(api.imports.undo({ batchId: batch.id })))))
  const save = useAction(async () => notify(importText.protocolSaved(unwrap(await api.imports.saveProtocol({ batchId: batch.id })).path)))
  const error = undo.error ?? save.error
  return (
    <Box component="li" sx={{ py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            <bdi>{batch.fileName}</bdi>
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {formatInstant(batch.at)} · {importText.states[batch.state]} · {importText.summary(batch)}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button size="small" onClick={() => void save.run()}>
            {importText.saveProtocol}
          </Button>
          {batch.state === 'undone' ? null : (
            <Button size="small" disabled={undo.busy || isBusy} onClick={() => void undo.run()}>
              {importText.undo}
            </Button>
          )}
        </Box>
      </Box>
      {error ? <ErrorNotice error={error} /> : null}
    </Box>
  )
}

/** Imports that were run, each with its protocol and its undo. */
export function EarlierImports({ onUndone }: { readonly onUndone: () => void }) {
  const [result, setResult] = useState<UndoResult | null>(null)
  const show = (undone: UndoResult) => {
    setResult(undone)
    onUndone()
  }
  const { data, error } = useQuery({ queryKey: ['register', 'imports'], queryFn: async () => unwrap(await api.imports.list({})) })
  return (
    <Section title={importText.earlier}>
      {error ? <ErrorNotice error={error} /> : null}
      {result ? <Undone result={result} /> : null}
      {data?.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{importText.none}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data?.map((batch) => <Line key={batch.id} batch={batch} onUndone={show} />)}
      </Box>
    </Section>
  )
}
