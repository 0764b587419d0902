import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { DOCUMENT_KINDS } from '../../../shared/domain/exportedDocument.ts'
import { documentsText } from '../../../shared/text/catalogue/documents.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FilterChip } from '../../components/FilterChip.tsx'
import { FilterGroup } from '../../components/FilterGroup.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { chooseKind, useDocumentKind } from '../../state/documents.ts'
import { DocumentList } from './DocumentList.tsx'

/** As many as the store hands out at once. */
const MOST = 200

function KindFilter() {
  const kind = useDocumentKind((state) => state.kind)
  return (
    <FilterGroup label={documentsText.filters} sx={{ mb: 2 }}>
      {DOCUMENT_KINDS.map((each) => (
        <FilterChip
          key={each}
          label={documentsText.kinds[each]}
          chosen={kind === each}
          onToggle={() => chooseKind(kind === each ? null : each)}
        />
      ))}
    </FilterGroup>
  )
}

function None() {
  return (
    <EmptyState
      sentence={documentsText.none.sentence}
      action={
        <LinkButton to={paths.cases} variant="outlined">
          {documentsText.none.action}
        </LinkButton>
      }
    />
  )
}

/** Every file that was exported, newest first. */
export function DocumentsPage() {
  const kind = useDocumentKind((state) => state.kind)
  const { data: documents, error, refetch } = useQuery(queries.documents(null, kind))
  const isEmpty = documents?.length === 0
  return (
    <>
      <PageHead title={documentsText.title} facts={documents && !isEmpty ? documentsText.count(documents.length) : '\u00A0'} />
      {isEmpty && kind === null ? null : <KindFilter />}
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {documents || error ? null : <LoadingState />}
      {isEmpty && kind === null ? <None /> : null}
      {isEmpty && kind !== null ? <EmptyState sentence={documentsText.noneOfKind} /> : null}
      {documents && !isEmpty ? <DocumentList documents={documents} withCase /> : null}
      {documents?.length === MOST ? (
        <Typography sx={{ mt: 2, color: 'text.secondary' }}>{documentsText.most(MOST)}</Typography>
      ) : null}
    </>
  )
}
