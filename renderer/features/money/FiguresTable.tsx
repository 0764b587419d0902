import Typography from '@mui/material/Typography'
import { FIGURES, type Figure, type FigureName, figuresOf, hasFigures, totalFigures } from '../../../shared/domain/ledger/figures.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { figureNames, kronorOrDash, purposeNames } from '../../../shared/text/catalogue/ledger.ts'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { Section } from '../../components/Section.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { FigureSources } from './FigureSources.tsx'
import { MoneyTable } from '../../components/MoneyTable.tsx'

interface CellProps {
  readonly view: MoneyView
  readonly figure: Figure
}

function FigureCell({ view, figure }: CellProps) {
  return (
    <td className="sum">
      {kronorOrDash(figure.kronor)}
      <FigureSources view={view} sources={figure.sources} />
    </td>
  )
}

function RowHead({ name }: { readonly name: FigureName }) {
  return (
    <th scope="row">
      {figureNames[name]}
      {name === 'left' && <span className="under">{words.leftHelp}</span>}
    </th>
  )
}

/** Every sum of the case, per support and together, each with where it comes from. */
export function FiguresTable({ view }: { readonly view: MoneyView }) {
  const [dialogue, process] = [figuresOf(view, 'dialogue'), figuresOf(view, 'process')]
  const total = totalFigures(dialogue, process)
  return (
    <Section title={words.figures} action={<ExportButtons caseId={view.caseId} />}>
      {hasFigures(total) ? (
        <>
          <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>{words.figuresHelp}</Typography>
          <MoneyTable aria-label={words.figures} sx={{ maxWidth: 860 }}>
            <thead>
              <tr>
                <th scope="col">{words.figure}</th>
                <th scope="col" className="sum">{purposeNames.dialogue}</th>
                <th scope="col" className="sum">{purposeNames.process}</th>
                <th scope="col" className="sum">{words.both}</th>
              </tr>
            </thead>
            <tbody>
              {FIGURES.map((name) => (
                <tr key={name}>
                  <RowHead name={name} />
                  <FigureCell view={view} figure={dialogue[name]} />
                  <FigureCell view={view} figure={process[name]} />
                  <td className="sum strong">{kronorOrDash(total[name].kronor)}</td>
                </tr>
              ))}
            </tbody>
          </MoneyTable>
        </>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{words.noFigures}</Typography>
      )}
    </Section>
  )
}
