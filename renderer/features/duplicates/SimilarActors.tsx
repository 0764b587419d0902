import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { duplicatesText, reasonSentence } from '../../../shared/text/catalogue/duplicates.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { duplicateQueries, type SimilarTo } from './queries.ts'

const TYPING_RESTS = 150

/** Actors that the one being written may already be, with why. Says nothing where there are none. */
export function SimilarActors({ writing }: { readonly writing: SimilarTo }) {
  const { name, organisationNumber, phone, email, exceptId = null } = writing
  const text = JSON.stringify({ name, organisationNumber, phone, email, exceptId })
  const settled = JSON.parse(useDebounced(text, TYPING_RESTS)) as SimilarTo
  const hasText = [settled.name, settled.organisationNumber, settled.phone, settled.email].some((each) => each.trim() !== '')
  const { data } = useQuery({ ...duplicateQueries.similar(settled), enabled: hasText, placeholderData: keepPreviousData })
  if (!hasText || !data || data.length === 0) return null
  return (
    <Alert severity="info" role="note" aria-live="polite" sx={{ maxWidth: '72ch' }}>
      <Typography sx={{ fontWeight: 600 }}>{duplicatesText.similarHeading}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {data.map((actor) => (
          <li key={actor.id}>
            <RouterLink to={paths.actor(actor.id)}>{actor.name}</RouterLink>
            {actor.area === '' ? null : ` · ${actor.area}`}
            {actor.reasons.map((reason) => (
              <Typography key={reason.kind} variant="body2" sx={{ color: 'text.secondary' }}>
                {reasonSentence(reason)}
              </Typography>
            ))}
          </li>
        ))}
      </Box>
    </Alert>
  )
}
