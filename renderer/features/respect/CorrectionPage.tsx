import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { CorrectedEntity } from '../../../shared/domain/respect/correction.ts'
import { correctionText as text } from '../../../shared/text/catalogue/corrections.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import { type CorrectionSubject, subjectOfActor, subjectOfContact } from './correctionForm.ts'
import { CorrectionList } from './CorrectionList.tsx'

function Content({ subject }: { readonly subject: CorrectionSubject }) {
  const { entity, id, revision, fields } = subject
  return (
    <>
      <PageHead title={text.titleOf(fields['name'] ?? '')} facts={text.facts} />
      {/* What has been saved is what the next correction starts from. */}
      <CorrectionForm key={revision} subject={subject} />
      <CorrectionList entity={entity} entityId={id} />
    </>
  )
}

function OfContact({ id }: { readonly id: string }) {
  const { data, error } = useQuery(queries.contact(id))
  if (error) return <ErrorNotice error={error} />
  return data ? <Content subject={subjectOfContact(data)} /> : <LoadingState />
}

function OfActor({ id }: { readonly id: string }) {
  const { data, error } = useQuery(queries.actorView(id))
  if (error) return <ErrorNotice error={error} />
  return data ? <Content subject={subjectOfActor(data.actor)} /> : <LoadingState />
}

/** Where details are put right because the one whom they are about asked for it. */
export function CorrectionPage({ entity }: { readonly entity: CorrectedEntity }) {
  const { id = '' } = useParams()
  return entity === 'contact' ? <OfContact key={id} id={id} /> : <OfActor key={id} id={id} />
}
