// Words of the result report as a document.
import type { Direction, Indicator } from '../../domain/results/indicator.ts'
import type { Outcome } from '../../domain/results/outcome.ts'
import type { Perspective } from '../../domain/results/placeView.ts'
import type { ReportStage } from '../../domain/results/resultReport.ts'
import type { TargetRevision } from '../../domain/results/targetRevision.ts'
import { formatMeasured, formatValue } from '../../domain/results/value.ts'

export const perspectiveNames: Record<Perspective, string> = {
  longTerm: 'Långsiktighet',
  wholeness: 'Helhetsperspektiv',
  collaboration: 'Samverkan',
  method: 'Metodiskt arbete',
  measurability: 'Mätbarhet',
  boundary: 'Definierad avgränsning',
  localEconomy: 'Lokal ekonomi',
  procurement: 'Offentlig upphandling',
}

/** What a report is called by when in the case it is written. */
export const stageNames: Record<ReportStage, string> = { interim: 'Delrapport', final: 'Slutrapport' }

export const directionNames: Record<Direction, string> = {
  higher: 'Högre är bättre',
  lower: 'Lägre är bättre',
  neither: 'Varken högre eller lägre är bättre',
}

const signed = (value: number): string => (value > 0 ? `+${formatValue(value)}` : formatValue(value))

export const resultDocument = {
  title: (title: string, stage: ReportStage): string => `${stage === 'interim' ? 'Delrapport, resultat' : 'Resultat'}- och effektmätning: ${title}`,
  subject: (area: string): string => `Svar på de sju resultatfrågorna för samverkan i ${area}.`,
  fileName: (title: string, stage: ReportStage): string => `${stage === 'interim' ? 'Delrapport' : 'Resultatrapport'} ${title}`,
  interimLead: 'Det här är en delrapport. Samverkan pågår, och frågor som inte är besvarade än besvaras i en senare rapport.',
  questionHeading: (number: number, title: string): string => `${number}. ${title}`,
  notWritten: 'Frågan är inte besvarad än.',
  indicators: 'Mål och utfall',
  indicatorsCaption: 'Före, mål och utfall per indikator',
  indicatorsLead: 'Tabellen visar det ursprungliga målet, målet som gäller om det har ändrats, och det senaste utfallet.',
  indicator: 'Indikator',
  baseline: 'Före',
  target: 'Mål',
  revisedTarget: 'Ändrat mål',
  outcome: 'Utfall',
  reached: 'Målet nått',
  reachedWord: (reached: boolean | null): string => (reached === null ? '–' : reached ? 'ja' : 'nej'),
  none: '–',
  revisions: 'Ändrade mål',
  revision: (name: string, from: number | null, { target, revisedOn, reason }: TargetRevision): string =>
    `${name}: ${from === null ? 'målet blev' : `${formatValue(from)} blev`} ${formatValue(target)}${revisedOn === null ? '' : ` (${revisedOn})`}. Skäl: ${reason}`,
  splits: 'Utfall uppdelat på grupper',
  splitsCaption: 'Utfall per grupp',
  group: 'Grupp',
  measuredOn: 'Mätt',
  value: 'Värde',
  splitDiffers: (name: string, sum: number, value: number): string =>
    `${name}: grupperna blir tillsammans ${formatValue(sum)}, men utfallet är ${formatValue(value)}.`,
  developments: 'Utvecklingen över tid',
  chartCaption: (name: string, unit: string): string => (unit === '' ? name : `${name}, ${unit}`),
  moment: 'Tidpunkt',
  baselineBar: (on: string | null): string => (on === null ? 'Före' : `Före, ${on}`),
  targetBar: 'Mål',
  revisedBar: (on: string | null): string => (on === null ? 'Ändrat mål' : `Ändrat mål, ${on}`),
  outcomeBar: (on: string): string => `Utfall, ${on}`,
  measured: formatMeasured,
  sources: 'Källor till utfallen',
  source: ({ name, unit }: Pick<Indicator, 'name' | 'unit'>, { measuredOn, value, source, note }: Outcome): string =>
    `${name}, ${measuredOn}: ${formatMeasured(value, unit)}. ${source}${note === '' ? '' : `. ${note}`}`,
  placeView: 'Blick på platsen',
  placeLead: 'Åtta perspektiv, bedömda från 1 (finns inte) till 5 (finns fullt ut).',
  placeCaption: 'De åtta perspektiven',
  firstLook: 'Första bedömningen (ring)',
  lastLook: 'Senaste bedömningen (fylld punkt)',
  /** How a perspective went, read beside its row in the picture. */
  fromTo: (first: number, last: number, count: number): string => (count === 1 ? String(last) : `${first} → ${last}`),
  perspective: 'Perspektiv',
  change: 'Förändring',
  changeWord: (change: number | null): string => (change === null ? '–' : change === 0 ? 'oförändrat' : signed(change)),
  reasons: 'Motiveringar',
  reason: (on: string, rating: number | null, reason: string): string => `${on}, ${rating === null ? 'inte bedömt' : rating}: ${reason}`,
  viewedBy: (on: string, by: string): string => `${on}: ${by}`,
  viewers: 'Vilka som bedömde',
  matrix: 'Indikatorerna i matris',
  matrixCaption: (rows: string, columns: string): string => `${rows || 'Rader'} (nedåt) och ${columns || 'kolumner'} (åt höger)`,
  number: 'Nr',
  rowsAxis: 'Nedåt',
  columnsAxis: 'Åt höger',
  step: (name: string, index: number): string => name || `Steg ${index + 1}`,
  unplaced: (names: readonly string[]): string => `Inte placerade: ${names.join(', ')}.`,
  association: 'Föreningens handlingar',
  annualReport: 'Verksamhetsberättelse',
  financialReport: 'Ekonomisk berättelse',
  missing: 'Inte inlämnad',
} as const
