// The few words that the renderer itself puts on paper; everything else comes with the model.

export const WORDING = {
  page: (page: number, pages: number): string => `Sida ${page} av ${pages}`,
  untitled: 'Dokument utan titel',
  placeAndDate: 'Ort och datum',
  signature: 'Underskrift',
  nameInPrint: 'Namnförtydligande',
  noValue: '–',
  continued: (caption: string): string => `${caption} (fortsättning)`,
} as const
