/** What is said around every longer text that one writes. */
export const writingTexts = {
  placeholder: 'Skriv här …',
  guidance: 'Stöd',
  showGuidance: 'Visa stöd för skrivandet',
  hideGuidance: 'Dölj stöd för skrivandet',
  undoneIn: (place: string) => `Ångrade i ${place}`,
  redoneIn: (place: string) => `Gjorde om i ${place}`,
  otherPlace: 'texten',
  back: 'Tillbaka till texten',
  goToFault: 'Gå till fältet',
  preview: 'Förhandsvisa',
  showPreview: 'Visa förhandsvisning bredvid',
  hidePreview: 'Dölj förhandsvisning',
  previewHeading: 'Förhandsvisning',
  notSaved: 'Det senaste du skrev är inte sparat än. Se vad som står högst upp och försök igen.',
} as const
