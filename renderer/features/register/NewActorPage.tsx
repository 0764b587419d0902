import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { LIMITS } from '../../../shared/domain/field.ts'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import { actorKindId, actorKindName, actorText, newActorText, registerText } from '../../../shared/text/catalogue/register.ts'
import { paths } from '../../app/paths.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ComboField, LineField } from '../../components/fields/index.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { useAction } from '../../components/useAction.ts'
import { SimilarActors } from '../duplicates/index.ts'

/** The name of a new actor and what kind it is; the rest is written on its page. */
export function NewActorPage() {
  const navigate = useNavigate()
  const model = useQuery(queries.processModel('')).data
  const [writing, setWriting] = useState({ name: '', kind: '' })
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const action = useAction(async (id: string) => {
    const kind = model ? actorKindId(model, writing.kind) : writing.kind
    unwrap(await api.register.save({ ...emptyActor, id, expectedRevision: 0, name: writing.name, kind }))
    void navigate(paths.actor(id), { replace: true })
  })
  const isUnnamed = writing.name.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(isUnnamed)
    if (isUnnamed) form.current?.querySelector('input')?.focus()
    else void action.run(newId())
  }
  return (
    <>
      <PageHead title={registerText.newActor} facts={newActorText.facts} />
      <Box component="form" ref={form} noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2.5, maxWidth: '72ch' }}>
        <LineField
          label={actorText.name}
          required
          limit={LIMITS.title}
          value={writing.name}
          error={tried && isUnnamed ? fieldIssueSentence({ code: 'required' }) : null}
          onChange={(name) => setWriting((now) => ({ ...now, name }))}
        />
        <SimilarActors writing={{ name: writing.name, organisationNumber: '', phone: '', email: '' }} />
        <ComboField
          label={actorText.kind}
          helperText={actorText.kindHelp}
          limit={60}
          options={model?.actorKinds.map(({ id }) => actorKindName(model, id)) ?? []}
          value={writing.kind}
          onChange={(kind) => setWriting((now) => ({ ...now, kind }))}
        />
        {action.error ? <ErrorNotice error={action.error} /> : null}
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Button type="submit" variant="contained" loading={action.busy}>
            {newActorText.add}
          </Button>
          <Button variant="outlined" onClick={() => void navigate(paths.actors)}>
            {newActorText.leave}
          </Button>
        </Box>
      </Box>
    </>
  )
}
