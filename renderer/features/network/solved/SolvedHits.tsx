import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { SearchHit } from '../../../../shared/domain/search/searchHit.ts'
import { paletteText } from '../../../../shared/text/catalogue/palette.ts'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { Marked } from '../../../app/commandPalette/Excerpt.tsx'
import { hitLabel, hitLink } from '../../../app/commandPalette/hits.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'

interface SolvedHitsProps {
  readonly label: string
  readonly hits: readonly SearchHit[]
  /** The case that they stand in: its own title needs no saying again. */
  readonly caseTitle: string | null
}

/** Said by the date or the number alone. */
const NAMED: ReadonlySet<SearchHit['kind']> = new Set(['meeting', 'decision'])

/** What kind of text it is and, where that says more, which one. */
function nameOf(hit: SearchHit, caseTitle: string | null): string {
  const [kind, name] = [paletteText.kinds[hit.kind], hitLabel(hit)]
  if (hit.kind === 'case' && hit.excerpt.length === 0) return texts.caseName
  if (name === '' || name === caseTitle) return kind
  return NAMED.has(hit.kind) ? name : `${kind}: ${name}`
}

/** Where the matter is spoken of, with the words in their sentence. */
export function SolvedHits({ label, hits, caseTitle }: SolvedHitsProps) {
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, pl: 2.5, maxWidth: '72ch' }}>
      {hits.map((hit) => (
        <Box component="li" key={`${hit.kind}-${hit.id}-${hit.anchor}`} sx={{ mb: 0.75, overflowWrap: 'anywhere' }}>
          <RouterLink to={hitLink(hit)}>
            <bdi>{nameOf(hit, caseTitle)}</bdi>
          </RouterLink>
          {hit.excerpt.length > 0 && (
            <Typography component={caseTitle === null ? 'span' : 'p'} variant="body2" sx={{ color: 'text.secondary', ml: caseTitle === null ? 1 : 0 }}>
              <Marked segments={hit.excerpt} />
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  )
}
