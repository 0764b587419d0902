import Typography from '@mui/material/Typography'
import type { BudgetFrame } from '../../../shared/domain/frame/budgetFrame.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { frameTexts as texts } from '../../../shared/text/catalogue/frames.ts'
import { framePageText } from '../../../shared/text/catalogue/framePage.ts'
import { kronorOrDash, purposeNames } from '../../../shared/text/catalogue/ledger.ts'
import { paths } from '../../app/paths.ts'
import { MoneyTable } from '../../components/MoneyTable.tsx'
import { RouterLink } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'

/** Sums that are proposed and not decided on, apart from what is reserved. */
export function PendingSection({ frame: { pending, remainingAfterKronor } }: { readonly frame: BudgetFrame }) {
  return (
    <Section title={texts.pending}>
      {pending.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{framePageText.pendingNone}</Typography>
      ) : (
        <>
          <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>{texts.pendingHelp}</Typography>
          <MoneyTable aria-label={texts.pending} sx={{ maxWidth: 860 }}>
            <thead>
              <tr>
                <th scope="col">{texts.process}</th>
                <th scope="col">{texts.support}</th>
                <th scope="col">{texts.boardMeeting}</th>
                <th scope="col" className="sum">{texts.proposed}</th>
                <th scope="col" className="sum">{texts.reservedAhead}</th>
                <th scope="col" className="sum">{texts.added}</th>
              </tr>
            </thead>
            <tbody>
              {pending.map((each) => (
                <tr key={`${each.caseId} ${each.planId ?? ''}`} className="row">
                  <th scope="row">
                    <RouterLink to={paths.caseTab(each.caseId, each.planId === null ? 'statement' : 'plan')}>{each.caseTitle}</RouterLink>
                  </th>
                  <td>{purposeNames[each.purpose]}</td>
                  <td className="day">{each.boardMeetingOn ?? texts.noDate}</td>
                  <td className="sum">{formatKronor(each.kronor)}</td>
                  <td className="sum">{formatKronor(each.reservedKronor)}</td>
                  <td className="sum">{formatKronor(each.addedKronor)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={5}>{texts.remainingAfter}</th>
                <td className="sum">{kronorOrDash(remainingAfterKronor)}</td>
              </tr>
            </tfoot>
          </MoneyTable>
        </>
      )}
    </Section>
  )
}
