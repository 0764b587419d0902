import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type KeyboardEvent, useEffect } from 'react'
import type { SearchPage as Page } from '../../../shared/domain/search/searchHit.ts'
import { searchPageText as texts } from '../../../shared/text/catalogue/searchPage.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { SearchField } from '../../components/list/SearchField.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { focusPageSearch } from '../../state/searchField.ts'
import { beginAtTop, searchPlace } from '../../state/searchPage.ts'
import { slugOf } from './groupSlugs.ts'
import { HitList } from './HitList.tsx'
import { KindFilter } from './KindFilter.tsx'
import { useHits } from './useHits.ts'
import { type Question, useQuestion } from './useQuestion.ts'

/** From the field straight down into the hits. */
function toHits(event: KeyboardEvent): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'Enter') || event.nativeEvent.isComposing) return
  const row = document.querySelector<HTMLElement>('[role="grid"] tbody [tabindex="0"]')
  if (!row) return
  event.preventDefault()
  row.focus()
}

const hasMore = ({ groups }: Page, group: Question['group']): boolean => groups.some((each) => each.hasMore && (group === null || each.group === group))

function NoHits({ question }: { readonly question: Question }) {
  if (question.group === null) return <EmptyState sentence={texts.nothing(question.text)} />
  return (
    <EmptyState
      sentence={texts.nothingOfKind(question.text)}
      action={
        <Button variant="outlined" onClick={() => question.choose(null)}>
          {texts.showAllKinds}
        </Button>
      }
    />
  )
}

function Content({ question, hits }: { readonly question: Question; readonly hits: ReturnType<typeof useHits> }) {
  const { page, selection, error, retry } = hits
  if (error) return <ErrorNotice error={error} onRetry={retry} />
  if (question.text === '') return <EmptyState sentence={texts.ask} />
  if (!page) return <LoadingState label={texts.loading} />
  return (
    <>
      {page.groups.length > 0 && <KindFilter groups={page.groups} chosen={question.group} onChoose={question.choose} />}
      {page.total === 0 ? <NoHits question={question} /> : <HitList total={page.total} selection={selection} />}
    </>
  )
}

/** Every hit of a search, of all kinds or of one, with where in it the words are. */
export function SearchPage() {
  const question = useQuestion()
  const hits = useHits(question)
  const { text, group } = question
  useEffect(() => beginAtTop(`${text} ${slugOf(group)}`), [text, group])
  useEffect(() => {
    // One who comes back to a hit wants to be there and not in the field.
    if (!searchPlace.read().returnToRow) focusPageSearch()
  }, [])
  const found = text !== '' && hits.page ? texts.facts(hits.page.total, hasMore(hits.page, hits.selection.group)) : '\u00A0'
  return (
    <>
      <PageHead title={texts.title} facts={<span aria-live="polite">{found}</span>} />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens for the keys of the field in it */}
      <Box onKeyDown={toHits} sx={{ display: 'flex', mb: 2 }}>
        <SearchField value={question.typed} label={texts.field} clearLabel={texts.clear} onChange={question.type} />
      </Box>
      <Content question={question} hits={hits} />
    </>
  )
}
