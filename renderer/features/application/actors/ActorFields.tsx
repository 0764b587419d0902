import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { INVOLVEMENTS } from '../../../../shared/domain/actor.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { involvementNames } from '../../../../shared/text/catalogue/names.ts'
import { ChoiceField, ComboField, LineField } from '../../../components/fields/index.ts'
import type { AutosavedDraft } from '../../../state/drafts/index.ts'
import { type ActorWriting, kindName, kindOfName } from './actorDraft.ts'
import { ActorNameField } from './ActorNameField.tsx'

const involvements = INVOLVEMENTS.map((value) => ({ value, label: involvementNames[value] }))

interface ActorFieldsProps {
  readonly id: string
  readonly actor: AutosavedDraft<ActorWriting>
  readonly model: ProcessModel
  /** The button at the end of the line. */
  readonly action: ReactNode
  /** Enter in any of the fields. */
  readonly onEnter: () => void
}

/** One actor to write in, on one line where there is room. */
export function ActorFields({ id, actor, model, action, onEnter }: ActorFieldsProps) {
  const { value, patch, issueFor } = actor
  return (
    <Box
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        onEnter()
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(10rem, 100%), 1fr))',
        gap: 1.5,
        alignItems: 'start',
      }}
    >
      <Box sx={{ gridColumn: { xs: 'auto', sm: 'span 2' } }}>
        <ActorNameField
          id={`${id}-namn`}
          value={value.name}
          model={model}
          error={issueFor('name')}
          onChange={(name) => patch({ name })}
          onChoose={patch}
        />
      </Box>
      <ComboField
        label={actorTexts.kind}
        value={kindName(model, value.kind)}
        onChange={(name) => patch({ kind: kindOfName(model, name) })}
        options={model.actorKinds.map(({ name }) => name)}
        limit={60}
        error={issueFor('kind') ?? null}
      />
      <LineField label={actorTexts.contactName} value={value.contactName} onChange={(contactName) => patch({ contactName })} error={issueFor('contactName') ?? null} />
      <LineField label={actorTexts.phone} type="tel" limit={60} value={value.phone} onChange={(phone) => patch({ phone })} error={issueFor('phone') ?? null} />
      <LineField label={actorTexts.email} type="email" limit={254} value={value.email} onChange={(email) => patch({ email })} error={issueFor('email') ?? null} />
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'end', justifyContent: 'space-between' }}>
        <ChoiceField
          label={actorTexts.involvement}
          value={value.involvement}
          choices={involvements}
          onChange={(involvement) => patch({ involvement })}
        />
        <Box sx={{ display: 'flex', gap: 1 }}>{action}</Box>
      </Box>
    </Box>
  )
}
