// The few words that the renderer itself puts on paper; everything else comes with the model.

import type { GridBlock } from '../../shared/documents/model.ts'

/** More rows than this are not read out in place of a figure. */
const MOST_READ = 20

export const WORDING = {
  page: (page: number, pages: number): string => `Sida ${page} av ${pages}`,
  untitled: 'Dokument utan titel',
  placeAndDate: 'Ort och datum',
  signature: 'Underskrift',
  nameInPrint: 'Namnförtydligande',
  noValue: '–',
  toPage: (title: string, page: string): string => `${title}, sida ${page}`,
  continued: (caption: string): string => `${caption} (fortsättning)`,
  inFigures: (caption: string): string => `${caption}, i siffror`,
  chart: (caption: string, bars: readonly { readonly label: string; readonly text: string }[]): string =>
    `Stapeldiagram. ${caption}: ${bars.map(({ label, text }) => `${label} ${text}`).join('; ')}. Tabellen efter säger samma sak.`,
  inWords: (caption: string): string => `${caption}, i ord`,
  dotPlot: (caption: string, rows: readonly { readonly label: string; readonly text: string }[]): string =>
    `Punktdiagram. ${caption}: ${rows.map(({ label, text }) => `${label} ${text}`).join('; ')}. Tabellen efter säger samma sak.`,
  grid: ({ caption, columns, rows, points }: GridBlock): string => {
    const placed = points.map(({ number, label, column, row }) => `${number}. ${label}: ${rows.steps[row] ?? ''}, ${columns.steps[column] ?? ''}`)
    return `Rutnät med numrerade punkter. ${caption}${placed.length === 0 ? '' : `: ${placed.join('; ')}`}. Tabellen efter säger samma sak.`
  },
  timetable: (caption: string, rows: readonly { readonly label: string; readonly startsOn: string; readonly endsOn: string }[]): string =>
    rows.length > MOST_READ
      ? `${caption}, med ${rows.length} rader. Tabellen efter säger samma sak.`
      : `${caption}: ${rows.map(({ label, startsOn, endsOn }) => `${label} från ${startsOn} till ${endsOn}`).join('; ')}. Tabellen efter säger samma sak.`,
} as const
