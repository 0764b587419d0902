import Typography from '@mui/material/Typography'
import type { BudgetFrame } from '../../../shared/domain/frame/budgetFrame.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { frameTexts as texts } from '../../../shared/text/catalogue/frames.ts'
import { kronorOrDash } from '../../../shared/text/catalogue/ledger.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'
import { MoneyTable } from '../../components/MoneyTable.tsx'

/** What each process has reserved: the first step and the process sum. A dash is nothing reserved. */
export function ProcessesSection({ frame }: { readonly frame: BudgetFrame }) {
  return (
    <Section title={texts.processes}>
      {frame.processes.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{texts.noProcesses}</Typography>
      ) : (
        <MoneyTable aria-label={texts.processes} sx={{ maxWidth: 860 }}>
          <thead>
            <tr>
              <th scope="col">{texts.process}</th>
              <th scope="col" className="sum">{texts.dialogue}</th>
              <th scope="col" className="sum">{texts.processSum}</th>
              <th scope="col" className="sum">{texts.sum}</th>
            </tr>
          </thead>
          <tbody>
            {frame.processes.map(({ caseId, title, dialogueKronor, processKronor, totalKronor }) => (
              <tr key={caseId} className="row">
                <th scope="row">
                  <RouterLink to={paths.caseTab(caseId, 'money')}>{title}</RouterLink>
                </th>
                <td className="sum">{kronorOrDash(dialogueKronor)}</td>
                <td className="sum">{kronorOrDash(processKronor)}</td>
                <td className="sum">{formatKronor(totalKronor)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.sum}</th>
              <td className="sum">{formatKronor(frame.dialogueKronor)}</td>
              <td className="sum">{formatKronor(frame.processKronor)}</td>
              <td className="sum">{formatKronor(frame.reservedKronor)}</td>
            </tr>
          </tfoot>
        </MoneyTable>
      )}
    </Section>
  )
}
