import Box from '@mui/material/Box'
import type { FrameView } from '../../../shared/domain/frame/budgetFrame.ts'
import { monthsSoFar } from '../../../shared/domain/frame/months.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { frameTexts as texts } from '../../../shared/text/catalogue/frames.ts'
import { MoneyTable } from '../../components/MoneyTable.tsx'
import { Section } from '../../components/Section.tsx'
import { useToday } from '../../components/useToday.ts'
import { FrameChart } from './FrameChart.tsx'

/** How the frame stood month by month: as a picture, and beside it a table that says the same. */
export function MonthsSection({ view }: { readonly view: FrameView }) {
  const months = monthsSoFar(view, useToday())
  if (months.length === 0) return null
  return (
    <Section title={texts.overYear}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: 4, alignItems: 'start' }}>
        <FrameChart months={months} />
        <MoneyTable aria-label={texts.table(view.year)}>
          <thead>
            <tr>
              <th scope="col">{texts.month}</th>
              <th scope="col" className="sum">{texts.frame}</th>
              <th scope="col" className="sum">{texts.reserved}</th>
              <th scope="col" className="sum">{texts.remaining}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, frameKronor, reservedKronor, remainingKronor }) => (
              <tr key={month} className="row">
                <th scope="row">{texts.monthName(month)}</th>
                <td className="sum">{formatKronor(frameKronor)}</td>
                <td className="sum">{formatKronor(reservedKronor)}</td>
                <td className="sum">{formatKronor(remainingKronor)}</td>
              </tr>
            ))}
          </tbody>
        </MoneyTable>
      </Box>
    </Section>
  )
}
