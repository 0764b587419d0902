import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { LIMITS } from '../../../../shared/domain/field.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { Actor, ActorWriting } from '../../../../shared/domain/register/actor.ts'
import { actorKindName, actorText } from '../../../../shared/text/catalogue/register.ts'
import { queries } from '../../../bridge/queries.ts'
import { ChipsField, ComboField, LineField, TextAreaField } from '../../../components/fields/index.ts'
import { Section } from '../../../components/Section.tsx'
import { type AutosavedDraft, SaveStatus, useUndoKeys } from '../../../state/drafts/index.ts'
import { useActorDraft } from './useActorDraft.ts'

interface FieldsProps {
  readonly form: AutosavedDraft<ActorWriting>
  readonly model: ProcessModel
}

const bound = ({ form }: FieldsProps, name: keyof ActorWriting) => ({ id: `falt-${name}`, error: form.issueFor(name) ?? null })

/** What it is called and what it is. */
function IdentityFields(props: FieldsProps) {
  const { value, patch } = props.form
  const words = useQuery(queries.registerWords()).data
  const known = props.model.actorKinds.map(({ id }) => id)
  const kinds = [...known, ...(words?.kinds ?? []).filter((kind) => !known.includes(kind))]
  return (
    <>
      <LineField {...bound(props, 'name')} label={actorText.name} required limit={LIMITS.title} value={value.name} onChange={(name) => patch({ name })} />
      <ChipsField {...bound(props, 'aliases')} label={actorText.aliases} helperText={actorText.aliasesHelp} limit={LIMITS.title} value={value.aliases} onChange={(aliases) => patch({ aliases })} />
      <ComboField
        {...bound(props, 'kind')}
        label={actorText.kind}
        helperText={actorText.kindHelp}
        limit={60}
        options={kinds.map((kind) => actorKindName(props.model, kind))}
        value={value.kind}
        onChange={(kind) => patch({ kind })}
      />
      <LineField
        {...bound(props, 'organisationNumber')}
        label={actorText.organisationNumber}
        helperText={actorText.organisationNumberHelp}
        limit={20}
        width={200}
        value={value.organisationNumber}
        onChange={(organisationNumber) => patch({ organisationNumber })}
      />
    </>
  )
}

/** Where it is and how it is reached. */
function ReachFields(props: FieldsProps) {
  const { value, patch } = props.form
  const areas = useQuery(queries.registerWords()).data?.areas ?? []
  return (
    <>
      <ComboField {...bound(props, 'area')} label={actorText.area} limit={LIMITS.title} options={areas} value={value.area} onChange={(area) => patch({ area })} />
      <LineField {...bound(props, 'address')} label={actorText.address} value={value.address} onChange={(address) => patch({ address })} />
      <LineField {...bound(props, 'web')} label={actorText.web} value={value.web} onChange={(web) => patch({ web })} />
      <LineField {...bound(props, 'phone')} label={actorText.phone} helperText={actorText.ownHelp} type="tel" limit={60} value={value.phone} onChange={(phone) => patch({ phone })} />
      <LineField {...bound(props, 'email')} label={actorText.email} helperText={actorText.ownHelp} type="email" limit={254} value={value.email} onChange={(email) => patch({ email })} />
    </>
  )
}

/** The facts of an actor in one column. They save themselves. */
export function ActorFacts({ actor, model }: { readonly actor: Actor; readonly model: ProcessModel }) {
  const form = useActorDraft(actor, model)
  const onKeyDown = useUndoKeys(form.draft)
  const tags = useQuery(queries.registerWords()).data?.tags ?? []
  const fields = { form, model }
  const { value, patch } = form
  return (
    <Section title={actorText.facts} action={<SaveStatus draft={form.draft} />}>
      <Box component="form" onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 2.5 }}>
        <IdentityFields {...fields} />
        <ReachFields {...fields} />
        <ChipsField {...bound(fields, 'tags')} label={actorText.tags} helperText={actorText.tagsHelp} limit={60} suggestions={tags} value={value.tags} onChange={(next) => patch({ tags: next })} />
        <TextAreaField {...bound(fields, 'notes')} label={actorText.notes} helperText={actorText.notesHelp} value={value.notes} onChange={(notes) => patch({ notes })} />
      </Box>
    </Section>
  )
}
