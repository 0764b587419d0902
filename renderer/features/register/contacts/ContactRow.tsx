import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { paths } from '../../../app/paths.ts'
import { useToday } from '../../../components/useToday.ts'
import type { Contact } from '../../../../shared/domain/register/contact.ts'
import { contactWords, preferredWayNames } from '../../../../shared/text/catalogue/contacts.ts'
import { correctionText } from '../../../../shared/text/catalogue/corrections.ts'
import { extractScreen } from '../../../../shared/text/catalogue/respectScreens.ts'
import { periodText } from '../../../../shared/text/catalogue/roles.ts'
import { RecordRow } from '../../../components/records/RecordRow.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { contactRowId } from './contactWriting.ts'

interface ContactRowProps {
  readonly contact: Contact
  readonly actorId: string
  readonly onChange: () => void
}

/** A person at an actor as one reads it. */
export function ContactRow({ contact, actorId, onChange }: ContactRowProps) {
  const { name, phone, email, preferredWay, source, sourceOn, notes, positions } = contact
  const here = positions.find((each) => each.actorId === actorId)
  const today = useToday()
  const isFormer = here !== undefined && here.until !== null && here.until < today
  const others = positions.filter((each) => each.actorId !== actorId).map(({ actorName }) => actorName)
  const way = preferredWay === 'notSet' ? '' : contactWords.preferred(preferredWayNames[preferredWay])
  const lines = [
    [here?.role ?? '', periodText(here?.since ?? null, here?.until ?? null)].filter(Boolean).join(', '),
    [phone, email, way].filter(Boolean).join(', '),
    others.length > 0 ? contactWords.alsoAt(others.join(', ')) : '',
    notes,
  ]
  return (
    <RecordRow
      id={contactRowId(contact.id)}
      title={name}
      mark={isFormer ? <StatusChip tone="neutral" label={contactWords.former} /> : null}
      changeLabel={contactWords.change}
      changeName={contactWords.changeLabel(name)}
      onChange={onChange}
    >
      {lines.filter(Boolean).map((line) => (
        <Typography key={line} sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          <bdi>{line}</bdi>
        </Typography>
      ))}
      {source !== '' && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <bdi>{contactWords.from(source, sourceOn)}</bdi>
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 2, typography: 'body2' }}>
        <RouterLink to={paths.extractOf(contact.id)} aria-label={extractScreen.titleOf(name)}>
          {extractScreen.title}
        </RouterLink>
        {contact.anonymisedAt === null && (
          <RouterLink to={paths.correction('contact', contact.id)} aria-label={correctionText.linkOf(name)}>
            {correctionText.link}
          </RouterLink>
        )}
      </Box>
    </RecordRow>
  )
}
