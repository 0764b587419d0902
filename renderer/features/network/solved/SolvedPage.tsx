import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Solved } from '../../../../shared/domain/network/solved.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { paths, SOLVED_PARAMS } from '../../../app/paths.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LineField } from '../../../components/fields/index.ts'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { useDebounced } from '../../../components/useDebounced.ts'
import { networkQueries } from '../queries.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { SolvedCaseBlock } from './SolvedCaseBlock.tsx'

const TYPING_RESTS = 200
const LONGEST = 300

function Back({ meetingId }: { readonly meetingId: string | null }) {
  const { data } = useQuery({ ...networkQueries.meeting(meetingId ?? ''), enabled: meetingId !== null })
  if (meetingId === null) return <RouterLink to={paths.network}>{networkTexts.back}</RouterLink>
  return <RouterLink to={paths.networkMeeting(meetingId)}>{texts.backToMeeting(data?.meeting.title ?? '')}</RouterLink>
}

interface FoundProps {
  readonly solved: Solved
  readonly question: string
  readonly meetingId: string | null
}

function Found({ solved, question, meetingId }: FoundProps) {
  const { cases, hasMoreCases } = solved
  // That the meeting one came from has the theme is no news.
  const elsewhere = solved.elsewhere.filter(({ id }) => id !== meetingId)
  if (cases.length === 0 && elsewhere.length === 0) return <EmptyState sentence={texts.nothing} />
  return (
    <>
      <Typography aria-live="polite" sx={{ color: 'text.secondary', my: 2 }}>
        {texts.count(cases.length, hasMoreCases)}
      </Typography>
      {cases.map((found) => (
        <SolvedCaseBlock key={found.caseId} found={found} question={question} meetingId={meetingId} />
      ))}
      {elsewhere.length > 0 && <Elsewhere hits={elsewhere} question={question} meetingId={meetingId} />}
    </>
  )
}

/** For a theme or a problem: which cases have met it, what they say and who drives them. */
export function SolvedPage() {
  const [parameters, setParameters] = useSearchParams()
  const meetingId = parameters.get(SOLVED_PARAMS.meeting)
  const [typed, setTyped] = useState(parameters.get(SOLVED_PARAMS.question) ?? '')
  const question = useDebounced(typed, TYPING_RESTS).trim()
  const { data, error, refetch } = useQuery({
    ...networkQueries.solved(question),
    enabled: question !== '',
    placeholderData: keepPreviousData,
  })
  const inAddress = parameters.get(SOLVED_PARAMS.question) ?? ''
  useEffect(() => {
    // The question stands in the address, so that one who opens a case comes back to the answer.
    if (question === inAddress) return
    setParameters(
      { ...(question === '' ? {} : { [SOLVED_PARAMS.question]: question }), ...(meetingId === null ? {} : { [SOLVED_PARAMS.meeting]: meetingId }) },
      { replace: true },
    )
  }, [question, inAddress, meetingId, setParameters])
  return (
    <>
      <PageHead title={texts.title} facts={<Back meetingId={meetingId} />} />
      <LineField label={texts.field} helperText={texts.fieldHelp} limit={LONGEST} value={typed} onChange={setTyped} />
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {question === '' && <EmptyState sentence={texts.begin} />}
      {question !== '' && !data && !error && <LoadingState />}
      {question !== '' && data && <Found key={question} solved={data} question={question} meetingId={meetingId} />}
    </>
  )
}
