import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import type { ComponentType } from 'react'
import type { CaseActor } from '../../../../shared/domain/actor.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { involvementNames } from '../../../../shared/text/catalogue/names.ts'
import { kindName } from './actorDraft.ts'

interface ActorRowProps {
  readonly actor: CaseActor
  readonly model: ProcessModel
  readonly readOnly: boolean
  readonly onEdit: () => void
  readonly onRemove: () => void
}

interface RowActionProps {
  readonly icon: ComponentType<SvgIconProps>
  readonly label: string
  readonly id?: string
  readonly onClick: () => void
}

function RowAction({ icon: Icon, label, id, onClick }: RowActionProps) {
  return (
    <Tooltip title={label}>
      <IconButton size="small" id={id} aria-label={label} onClick={onClick}>
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  )
}

/** Id of the button that opens an actor to be changed, for focus to come back to. */
export const editButtonId = (actorId: string): string => `andra-${actorId}`

/** One actor, to read. */
export function ActorRow({ actor, model, readOnly, onEdit, onRemove }: ActorRowProps) {
  const facts = [kindName(model, actor.kind), actor.contactName, actor.phone, actor.email].filter((fact) => fact !== '')
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', minHeight: 40, borderBottom: 1, borderColor: 'divider', py: 0.5 }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box component="bdi" sx={{ fontWeight: 600, mr: 1 }}>
          {actor.name}
        </Box>
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {facts.map((fact, at) => (
            // A number or an address is not broken in the middle where it fits on a line of its own.
            <Box component="bdi" key={fact} sx={{ display: 'inline-block' }}>
              {at < facts.length - 1 ? `${fact},\u00A0` : fact}
            </Box>
          ))}
        </Typography>
      </Box>
      <Typography component="span" variant="body2" sx={{ whiteSpace: 'nowrap' }}>
        {involvementNames[actor.involvement]}
      </Typography>
      {!readOnly && (
        <Box sx={{ display: 'flex', flexShrink: 0 }}>
          <RowAction icon={EditOutlined} id={editButtonId(actor.id)} label={actorTexts.edit(actor.name)} onClick={onEdit} />
          <RowAction icon={DeleteOutlined} label={actorTexts.remove(actor.name)} onClick={onRemove} />
        </Box>
      )}
    </Box>
  )
}
