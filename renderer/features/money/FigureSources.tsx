import type { FigureSource } from '../../../shared/domain/ledger/figures.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { sourceName } from '../../../shared/text/catalogue/money.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { ledgerRowId } from './rowIds.ts'

function addressOf(caseId: string, source: FigureSource): string {
  switch (source.kind) {
    case 'decision':
      return `${paths.caseTab(caseId, 'decisions')}#beslut-${source.id}`
    case 'application':
      return paths.caseTab(caseId, 'application')
    case 'statement':
      return paths.caseTab(caseId, 'statement')
    case 'proposal':
      return paths.caseTab(caseId, 'plan')
    case 'ledger':
      return `${paths.caseTab(caseId, 'money')}#${ledgerRowId(source.rowIds[0] ?? '')}`
  }
}

/** Links to what a figure is taken from. */
export function FigureSources({ view, sources }: { readonly view: MoneyView; readonly sources: readonly FigureSource[] }) {
  return sources.map((source) => (
    <RouterLink key={JSON.stringify(source)} className="under" to={addressOf(view.caseId, source)}>
      {sourceName(source, view.decisions)}
    </RouterLink>
  ))
}
