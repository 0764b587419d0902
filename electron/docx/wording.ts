// The few words that the writer itself puts on paper; everything else comes with the model.
export const WORDING = {
  page: 'Sida ',
  of: ' av ',
  signature: 'Ort, datum och underskrift',
} as const
