import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { deviationKindNames, planItemStateNames, planWords } from '../../../../shared/text/catalogue/plan.ts'
import { listInWords } from '../../../../shared/text/listInWords.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { threadLinks } from './threadLinks.ts'

interface ItemThreadProps {
  readonly item: PlanItem
  readonly view: PlanView
  readonly decision: string | null
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography component="dt" sx={{ color: 'text.secondary' }}>
        {term}
      </Typography>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </>
  )
}

function decisionWordsOf({ item, view, decision }: ItemThreadProps): string {
  if (decision === null) return planWords.threadUndecided
  const isDecided = view.baseline?.content.items.some(({ id }) => id === item.id) ?? false
  return isDecided ? planWords.threadFrozen(decision) : planWords.threadAdded(decision)
}

/** The thread of a proposal: the themes it answers, the decision, and what became of it. */
export function ItemThread(props: ItemThreadProps) {
  const { item, view } = props
  const names = view.themes.filter(({ id }) => item.themeIds.includes(id)).map(({ name }) => name)
  const links = threadLinks(item.caseId, view.baseline?.decisionId ?? null)
  const deviations = view.deviations.filter(({ itemId }) => itemId === item.id)
  return (
    <Box component="dl" aria-label={planWords.thread} sx={{ m: 0, pt: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 2, rowGap: 0.5 }}>
      {names.length > 0 && (
        <Fact term={planWords.threadThemes}>
          <RouterLink to={links.themes}>{listInWords(names)}</RouterLink>
        </Fact>
      )}
      <Fact term={planWords.threadDecision}>
        {links.decision === null ? decisionWordsOf(props) : <RouterLink to={links.decision}>{decisionWordsOf(props)}</RouterLink>}
      </Fact>
      <Fact term={planWords.threadOutcome}>
        <RouterLink to={links.outcome}>{planItemStateNames[item.state]}</RouterLink>
      </Fact>
      {deviations.length > 0 && (
        <Fact term={planWords.deviations}>
          {deviations.map(({ id, kind, reason, agreedBy, agreedOn }) => (
            <Typography key={id}>
              <bdi>{reason}</bdi>{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {planWords.deviation(deviationKindNames[kind], agreedBy, agreedOn)}
              </Box>
            </Typography>
          ))}
        </Fact>
      )}
    </Box>
  )
}
