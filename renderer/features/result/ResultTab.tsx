import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { resultTexts as texts } from '../../../shared/text/catalogue/results.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PlacePart } from './place/PlacePart.tsx'
import { Report } from './report/Report.tsx'
import { TargetsPart } from './targets/TargetsPart.tsx'

const PARTS = ['report', 'targets', 'place'] as const
type Part = (typeof PARTS)[number]

const CHOICES = PARTS.map((value) => ({ value, label: texts.parts[value] }))

/** The part that a link to a place in the tab leads to; null where it leads to no place. */
function partOf(hash: string): Part | null {
  if (hash.startsWith('#indikator-') || hash.startsWith('#varde-')) return 'targets'
  if (hash.startsWith('#blick-') || hash === '#matris') return 'place'
  return hash === '' ? null : 'report'
}

/** The part that is shown: as chosen, until a link leads elsewhere. */
function usePart(): [Part, (part: Part) => void] {
  const { key, hash } = useLocation()
  const [chosen, setChosen] = useState<{ readonly part: Part; readonly at: string } | null>(null)
  const part = chosen?.at === key ? chosen.part : (partOf(hash) ?? chosen?.part ?? 'report')
  return [part, (next) => setChosen({ part: next, at: key })]
}

interface ResultTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
  /** Closes the case. */
  readonly closing: ReactNode
}

/** What came of the case: the report with its seven answers, targets and outcomes, and looks at the place. */
export function ResultTab({ view, model, closing }: ResultTabProps) {
  const { data, error, refetch } = useQuery(queries.results(view.case.id))
  const [part, setPart] = usePart()
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  const readOnly = view.case.closedOn !== null
  return (
    <>
      <Box sx={{ mb: 2 }}>
        <ChoiceField label={texts.partsLabel} value={part} choices={CHOICES} onChange={setPart} />
      </Box>
      {part === 'report' && <Report view={view} model={model} results={data} closing={closing} />}
      {part === 'targets' && <TargetsPart results={data} readOnly={readOnly} />}
      {part === 'place' && <PlacePart results={data} readOnly={readOnly} />}
    </>
  )
}
