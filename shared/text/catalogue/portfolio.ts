import { assertNever } from '../../assertNever.ts'
import { formatAmount, formatKronor } from '../../domain/money.ts'
import type { PortfolioChange } from '../../domain/portfolio/changes.ts'
import type { EntryText, EntryWriting } from '../../domain/portfolio/entry.ts'
import { formatMeasured } from '../../domain/results/value.ts'
import { capitalise } from '../capitalise.ts'

/** The fixed headings under each process. */
export const entryHeadings: Record<EntryText, string> = {
  current: 'Aktuellt läge och måluppfyllelse/resultat',
  success: 'Framgångsfaktorer',
  challenges: 'Utmaningar och förbättringsområden/lärdomar',
  finalResult: 'Slutresultat',
  implementation: 'Implementering',
}

export const entryStateNames: Record<EntryWriting['state'], string> = { '': '', ongoing: 'pågående', finished: 'avslutat' }

const processes = (count: number): string => (count === 1 ? '1 process' : `${count} processer`)
const days = (from: string | null, until: string | null): string =>
  from === null && until === null ? '' : from === null ? `till ${until}` : until === null ? `från ${from}` : `${from} – ${until}`

const money = (value: PortfolioChange['before']): string => (typeof value === 'number' ? formatKronor(value) : 'okänt')
const figure = (value: PortfolioChange['before'], unit: string): string => (typeof value === 'number' ? formatMeasured(value, unit) : 'inget')
const day = (value: PortfolioChange['before']): string => (value === null ? 'utan slutdatum' : String(value))

/** What has changed, in a sentence that begins with the process. */
export function changeSentence({ kind, name, indicator, unit, before, after }: PortfolioChange): string {
  switch (kind) {
    case 'added':
      return `${name}: ny i rapporten.`
    case 'gone':
      return `${name}: finns inte längre med.`
    case 'finished':
      return `${name}: har avslutats.`
    case 'ends':
      return `${name}: slutet var ${day(before)} och är nu ${day(after)}.`
    case 'total':
      return `${name}: hela beloppet var ${money(before)} och är nu ${money(after)}.`
    case 'support':
      return `${name}: stödet var ${money(before)} och är nu ${money(after)}.`
    case 'target':
      return `${name}: målet för ${indicator} var ${figure(before, unit)} och är nu ${figure(after, unit)}.`
    case 'outcome':
      return before === null
        ? `${name}: första utfallet för ${indicator} är ${figure(after, unit)}.`
        : `${name}: utfallet för ${indicator} var ${figure(before, unit)} och är nu ${figure(after, unit)}.`
    default:
      return assertNever(kind)
  }
}

/** Texts of the status report as a document. */
export const portfolioTexts = {
  subject: (from: string, until: string): string => `Läget i processerna under perioden ${from} – ${until}.`,
  head: 'Lägesrapport',
  fileName: (title: string): string => title,
  fileNameEnding: (version: number, date: string): string => ` v${version} ${date}`,
  period: 'Period',
  count: 'Processer',
  total: 'Totalt',
  support: 'Varav stöd',
  contents: 'Innehåll',
  since: (title: string): string => `Nytt sedan ${title}`,
  nothingNew: 'Inga uppgifter skiljer sig från den förra rapporten.',
  money: 'Ekonomi',
  moneyTable: 'Processernas belopp i hela kronor',
  process: 'Process',
  owner: 'Projektägare',
  funder: 'Finansiering',
  days,
  time: 'Projekttid',
  state: 'Status',
  stateOf: (state: EntryWriting['state']): string => capitalise(entryStateNames[state]),
  focus: 'Inriktning',
  note: 'Att notera',
  part: 'Del av',
  totalKronor: 'Totalt (kr)',
  supportKronor: 'Varav stöd (kr)',
  sum: 'Summa',
  sumOf: (umbrella: string): string => `Summa ${umbrella}`,
  amount: (kronor: number | null): string => (kronor === null ? '–' : formatAmount(kronor)),
  kronor: (kronor: number | null): string => (kronor === null ? '' : formatKronor(kronor)),
  without: (total: number, support: number): string =>
    [total > 0 ? `${processes(total)} saknar uppgift om hela beloppet` : '', support > 0 ? `${processes(support)} saknar uppgift om stödet` : '']
      .filter(Boolean)
      .join(' och ')
      .concat(', och ingår inte i summan.'),
  exact: 'Summorna är räknade på hela kronor, aldrig på avrundade tal.',
  facts: 'Projektfakta',
  nothing: 'Inget är skrivet här.',
  umbrella: (count: number): string => `Under samma paraply: ${processes(count)}.`,
  indicators: 'Mål och utfall',
  indicator: 'Mått',
  baseline: 'Utgångsläge',
  target: 'Mål',
  outcome: 'Utfall',
  changedTo: (value: string, on: string | null, reason: string): string =>
    `ändrat till ${value}${on === null ? '' : ` ${on}`}${reason === '' ? '' : `: ${reason}`}`,
  outcomeOf: (value: string, on: string | null, split: string): string =>
    `${value}${split === '' ? '' : ` (${split})`}${on === null ? '' : `, ${on}`}`,
} as const
