import type { ChartBlock, DotPlotBlock, GridBlock, TableBlock } from './model.ts'

/** The table that says what a chart shows: the only thing of it in formats that draw none. */
export const chartTable = ({ caption, labelHeader, valueHeader, bars, table }: ChartBlock): TableBlock => ({
  kind: 'table',
  caption,
  ...(table ?? {
    columns: [
      { header: labelHeader, width: 3 },
      { header: valueHeader, width: 1, align: 'right' },
    ],
    rows: bars.map(({ label, text }) => [label, text]),
  }),
})

/** The table that says what a picture shows, likewise. */
export const pictureTable = ({ caption, table }: DotPlotBlock | GridBlock): TableBlock => ({ kind: 'table', caption, ...table })
