// The few words that the renderer itself puts on paper; everything else comes with the model.

export const WORDING = {
  page: (page: number, pages: number): string => `Sida ${page} av ${pages}`,
  untitled: 'Dokument utan titel',
  placeAndDate: 'Ort och datum',
  signature: 'Underskrift',
  nameInPrint: 'Namnförtydligande',
  noValue: '–',
  continued: (caption: string): string => `${caption} (fortsättning)`,
  inFigures: (caption: string): string => `${caption}, i siffror`,
  chart: (caption: string, bars: readonly { readonly label: string; readonly text: string }[]): string =>
    `Stapeldiagram. ${caption}: ${bars.map(({ label, text }) => `${label} ${text}`).join('; ')}. Tabellen efter säger samma sak.`,
} as const
