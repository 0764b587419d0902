import Typography from '@mui/material/Typography'
import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import { periodText, roleNames, roleWords } from '../../../shared/text/catalogue/roles.ts'
import { paths } from '../../app/paths.ts'
import { RecordRow } from '../../components/records/RecordRow.tsx'
import { RouterLink } from '../../components/RouterLink.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'
import { roleRowId } from './roleWriting.ts'

interface RoleRowProps {
  readonly role: CaseRole
  readonly contactName: string
  readonly onChange: (() => void) | undefined
}

/** What an actor is in the case, as one reads it. */
export function RoleRow({ role, contactName, onChange }: RoleRowProps) {
  const facts = [roleNames[role.role], contactName, periodText(role.since, role.until)].filter(Boolean)
  return (
    <RecordRow
      id={roleRowId(role.id)}
      title={role.actorName}
      mark={role.conflictNote === '' ? null : <StatusChip tone="signal" label={roleWords.conflictMark} />}
      changeLabel={roleWords.change}
      changeName={roleWords.changeLabel(role.actorName)}
      onChange={onChange}
    >
      <Typography>
        <bdi>{facts.join(', ')}</bdi>
      </Typography>
      {role.conflictNote !== '' && (
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
          <bdi>{role.conflictNote}</bdi>
        </Typography>
      )}
      <Typography variant="body2">
        <RouterLink to={paths.actor(role.actorId)}>{roleWords.toActor(role.actorName)}</RouterLink>
      </Typography>
    </RecordRow>
  )
}
