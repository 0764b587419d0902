import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { ComboField, LineField } from '../../../components/fields/index.ts'
import { type AutosavedDraft, SaveStatus } from '../../../state/drafts/index.ts'
import { type ActorWriting, kindName, kindOfName } from './actorDraft.ts'
import { ActorNameField } from './ActorNameField.tsx'
import { InvolvementField } from './InvolvementField.tsx'

interface ActorFieldsProps {
  readonly id: string
  readonly actor: AutosavedDraft<ActorWriting>
  readonly model: ProcessModel
  /** The button at the end of the line. */
  readonly action: ReactNode
  /** Enter in any of the fields. */
  readonly onEnter: () => void
}

/** How a known actor is reached; asked for once there is an actor to reach. */
function ContactFields({ actor: { value, patch, issueFor } }: Pick<ActorFieldsProps, 'actor'>) {
  return (
    <Box sx={{ flexBasis: '100%', display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(10rem, 100%), 1fr))' }}>
      <LineField label={actorTexts.contactName} value={value.contactName} onChange={(contactName) => patch({ contactName })} error={issueFor('contactName') ?? null} />
      <LineField label={actorTexts.phone} type="tel" limit={60} value={value.phone} onChange={(phone) => patch({ phone })} error={issueFor('phone') ?? null} />
      <LineField label={actorTexts.email} type="email" limit={254} value={value.email} onChange={(email) => patch({ email })} error={issueFor('email') ?? null} />
    </Box>
  )
}

/** One actor to write in: one line, and a second for who to reach once it has a name. */
export function ActorFields({ id, actor, model, action, onEnter }: ActorFieldsProps) {
  const { value, patch, issueFor, status } = actor
  // A refused field says so itself; what is saved needs no word here.
  const isInTrouble = status.kind === 'failed' || status.kind === 'conflict'
  return (
    <Box
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        onEnter()
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}
    >
      <Box sx={{ flex: '3 1 12rem', minWidth: 0 }}>
        <ActorNameField
          id={`${id}-namn`}
          value={value.name}
          model={model}
          error={issueFor('name')}
          onChange={(name) => patch({ name })}
          onChoose={patch}
        />
      </Box>
      <Box sx={{ flex: '2 1 8rem', minWidth: 0 }}>
        <ComboField
          label={actorTexts.kind}
          value={kindName(model, value.kind)}
          onChange={(name) => patch({ kind: kindOfName(model, name) })}
          options={model.actorKinds.map(({ name }) => name)}
          limit={60}
          error={issueFor('kind') ?? null}
        />
      </Box>
      <Box sx={{ flex: '1 1 9rem' }}>
        <InvolvementField value={value.involvement} onChange={(involvement) => patch({ involvement })} />
      </Box>
      {/* As far down as a label is high, so that it stands in line with the fields. */}
      <Box sx={{ pt: '1.75rem' }}>{action}</Box>
      {value.name !== '' && <ContactFields actor={actor} />}
      {isInTrouble && (
        <Box sx={{ flexBasis: '100%' }}>
          <SaveStatus draft={actor.draft} />
        </Box>
      )}
    </Box>
  )
}
