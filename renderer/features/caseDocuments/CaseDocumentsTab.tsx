import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { caseWords } from '../../../shared/text/catalogue/case.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'
import { CaseAttachments } from './CaseAttachments.tsx'
import { DocumentList } from '../documents/index.ts'
import { OnePagerSection } from '../onePager/index.ts'

function CaseDocuments({ caseId }: { readonly caseId: string }) {
  const documents = useQuery(queries.documents(caseId))
  if (documents.isError && !documents.data) return <ErrorNotice error={documents.error} onRetry={() => void documents.refetch()} />
  if (!documents.data) return <LoadingState />
  if (documents.data.length > 0) return <DocumentList documents={documents.data} />
  return (
    <EmptyState
      sentence={caseWords.noDocuments}
      action={
        <LinkButton to={paths.caseTab(caseId, 'application')} variant="outlined">
          {caseWords.toApplication}
        </LinkButton>
      }
    />
  )
}

/** Every file that was exported from the case, and the summary on one page, which can be written at any time. */
export function CaseDocumentsTab({ view, model }: { readonly view: CaseView; readonly model: ProcessModel }) {
  const caseId = view.case.id
  return (
    <>
      <Section title={caseWords.documentsHeading}>
        <CaseDocuments caseId={caseId} />
      </Section>
      <CaseAttachments view={view} model={model} />
      <div id="en-sida">
        <OnePagerSection caseId={caseId} />
      </div>
    </>
  )
}
