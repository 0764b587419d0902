export const releaseTexts = {
  refusedSteering: 'Samverkansstöd startas inte så att ett annat program kan styra det. Ta bort växeln och starta igen.',
} as const
