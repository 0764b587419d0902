import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApplicationVersion } from '../../../../shared/domain/application.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { versionTexts } from '../../../../shared/text/catalogue/application.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../../components/fields/index.ts'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { PdfPreview } from '../../../components/pdfPreview/index.ts'
import { fieldsOf, frozenSource } from './fields.ts'

interface VersionViewProps {
  readonly versionId: string
  readonly model: ProcessModel
}

const LOOKS = [
  { value: 'text', label: versionTexts.asText },
  { value: 'pdf', label: versionTexts.asPdf },
] as const
type Look = (typeof LOOKS)[number]['value']

function FrozenText({ version, model }: { readonly version: ApplicationVersion; readonly model: ProcessModel }) {
  return fieldsOf(frozenSource(version.content), model).map(({ id, title, text }) => (
    <Box component="section" key={id} sx={{ mb: 3 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch', lineHeight: 1.55, color: text === '' ? 'text.secondary' : undefined }}>
        <bdi>{text === '' ? versionTexts.notWritten : text}</bdi>
      </Box>
    </Box>
  ))
}

/** A frozen version, as it was sent: its words, or the very PDF. */
export function VersionView({ versionId, model }: VersionViewProps) {
  const { data: version, error, refetch } = useQuery(queries.applicationVersion(versionId))
  const [look, setLook] = useState<Look>('text')
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!version) return <LoadingState />
  const load = async () => unwrap(await api.documents.bytes({ id: version.documentId })).bytes
  return (
    <>
      <Box sx={{ mb: 2 }}>
        <ChoiceField label={versionTexts.choice} value={look} choices={LOOKS} onChange={setLook} />
      </Box>
      {look === 'text' ? (
        <FrozenText version={version} model={model} />
      ) : (
        <Box sx={{ height: 'max(30rem, calc(100vh - 14rem))' }}>
          <PdfPreview load={load} version={version.documentId} title={versionTexts.shownTitle(version.version)} />
        </Box>
      )}
    </>
  )
}
