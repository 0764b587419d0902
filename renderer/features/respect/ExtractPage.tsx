import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { ExtractRequest } from '../../../shared/domain/respect/extract.ts'
import { correctionText } from '../../../shared/text/catalogue/corrections.ts'
import { extractScreen as text } from '../../../shared/text/catalogue/respectScreens.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { ExtractForm } from './ExtractForm.tsx'
import { ExtractResult } from './ExtractResult.tsx'

const requestFor = (contactId: string | null): ExtractRequest => ({
  contactId,
  name: '',
  email: '',
  phone: '',
  alsoKnownAs: [],
  alsoHide: [],
})

const CorrectLink = ({ contactId, name }: { readonly contactId: string; readonly name: string }) => (
  <LinkButton to={paths.correction('contact', contactId)} variant="outlined">
    {correctionText.linkOf(name)}
  </LinkButton>
)

function Work({ contactId, name }: { readonly contactId: string | null; readonly name: string }) {
  const start = requestFor(contactId)
  // For somebody in the register the answer is there at once; the form can widen it.
  const [asked, setAsked] = useState<ExtractRequest | null>(contactId === null ? null : start)
  return (
    <>
      <PageHead title={name === '' ? text.title : text.titleOf(name)} facts={text.facts} action={contactId === null ? null : <CorrectLink contactId={contactId} name={name} />} />
      <ExtractForm start={start} onAsk={setAsked} />
      {asked ? <ExtractResult request={asked} /> : null}
    </>
  )
}

function OfContact({ contactId }: { readonly contactId: string }) {
  const { data, error } = useQuery(queries.contact(contactId))
  if (error) return <ErrorNotice error={error} />
  return data ? <Work contactId={contactId} name={data.name} /> : <LoadingState />
}

/** Everything stored about one person, to be handed to them. */
export function ExtractPage() {
  const { contactId } = useParams()
  return contactId ? <OfContact key={contactId} contactId={contactId} /> : <Work contactId={null} name="" />
}
