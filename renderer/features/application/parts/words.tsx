import Typography from '@mui/material/Typography'
import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { countWords } from '../../../../shared/text/words.ts'
import { useDebounced } from '../../../components/useDebounced.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import type { ApplicationText } from '../writing.ts'

/** Words are counted once the typing has rested this long: a long text must not be read through at every key. */
const REST_MILLISECONDS = 250

const MOST_KEPT = 20

/** Counts are kept by text: of five parts only the one being written is counted anew. */
const counts = new Map<string, { readonly text: string; readonly count: number }>()

function wordsIn(key: string, text: string): number {
  const known = counts.get(key)
  if (known?.text === text) return known.count
  const count = countWords(text)
  // Texts of cases that one has left are not kept for the sake of their counts.
  if (counts.size >= MOST_KEPT) counts.clear()
  counts.set(key, { text, count })
  return count
}

interface WordCountProps {
  readonly text: ApplicationText
  readonly partId: string
}

/** How many words a part holds. */
export function PartWords({ text, partId }: WordCountProps) {
  const written = useDraftState(text, (state) => state.value.parts[partId]?.text ?? '')
  const rested = useDebounced(written, REST_MILLISECONDS)
  return (
    <Typography variant="body2" component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {applicationTexts.words(wordsIn(`${text.key} ${partId}`, rested))}
    </Typography>
  )
}

/** How many words all parts hold together. */
export function AllWords({ text, partIds }: { readonly text: ApplicationText; readonly partIds: readonly string[] }) {
  const parts = useDraftState(text, (state) => state.value.parts)
  const rested = useDebounced(parts, REST_MILLISECONDS)
  const sum = partIds.reduce((total, partId) => total + wordsIn(`${text.key} ${partId}`, rested[partId]?.text ?? ''), 0)
  return (
    <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
      {applicationTexts.wordsInAll(sum)}
    </Typography>
  )
}
