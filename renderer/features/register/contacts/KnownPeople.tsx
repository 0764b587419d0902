import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { contactWords } from '../../../../shared/text/catalogue/contacts.ts'
import { useDebounced } from '../../../components/useDebounced.ts'
import { otherActors } from './places.ts'
import { peopleNamed } from './queries.ts'

const TYPING_RESTS = 150

interface KnownPeopleProps {
  /** The name as far as it is typed. */
  readonly name: string
  readonly actorId: string
  /** The one being written, who may be stored already. */
  readonly exceptId: string
  readonly onPick: (contactId: string) => void
}

/** People of the register whom the one being written may be, and who do not stand at this actor. Else nothing. */
export function KnownPeople({ name, actorId, exceptId, onPick }: KnownPeopleProps) {
  const text = useDebounced(name.trim(), TYPING_RESTS).slice(0, 100)
  const { data = [] } = useQuery({ ...peopleNamed(text), enabled: text !== '', placeholderData: keepPreviousData })
  const known = data.filter(({ id, positions }) => id !== exceptId && positions.every((place) => place.actorId !== actorId))
  if (text === '' || known.length === 0) return null
  return (
    <Alert severity="info" role="note" aria-live="polite" sx={{ maxWidth: '72ch', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <Typography sx={{ fontWeight: 600 }}>{contactWords.knownHeading}</Typography>
      <Box component="ul" aria-label={contactWords.knownHeading} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {known.map((person) => (
          <Box key={person.id} component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, pt: 1 }}>
            <Box sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
              <bdi>{person.name}</bdi>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                <bdi>{[otherActors(person.positions, actorId).join(', '), person.email || person.phone].filter(Boolean).join(' · ')}</bdi>
              </Typography>
            </Box>
            <Button size="small" variant="outlined" aria-label={contactWords.takeKnownNamed(person.name)} onClick={() => onPick(person.id)}>
              {contactWords.takeKnown}
            </Button>
          </Box>
        ))}
      </Box>
    </Alert>
  )
}
