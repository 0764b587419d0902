import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ActorView } from '../../../../shared/domain/register/actorView.ts'
import { periodText, roleNames, roleWords } from '../../../../shared/text/catalogue/roles.ts'
import { paths } from '../../../app/paths.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'

/** What the actor is in each of its cases. Roles are written in the case; each line leads there. */
export function ActorRoles({ view }: { readonly view: Pick<ActorView, 'roles' | 'contacts'> }) {
  const nameOf = (contactId: string | null) => view.contacts.find(({ id }) => id === contactId)?.name ?? ''
  return (
    <Section title={roleWords.inCases}>
      {view.roles.length === 0 && <EmptyState sentence={roleWords.emptyForActor} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {view.roles.map((role) => (
          <Box component="li" key={role.id} sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
              <RouterLink to={paths.caseTab(role.caseId, 'actors')}>
                <bdi>{role.caseTitle}</bdi>
              </RouterLink>
              {role.conflictNote !== '' && <StatusChip tone="signal" label={roleWords.conflictMark} />}
            </Box>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              <bdi>{[roleNames[role.role], nameOf(role.contactId), periodText(role.since, role.until)].filter(Boolean).join(', ')}</bdi>
            </Typography>
            {role.conflictNote !== '' && (
              <Typography variant="body2">
                <bdi>{role.conflictNote}</bdi>
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  )
}
