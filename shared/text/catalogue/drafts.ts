/** What is said of texts that save themselves. */
export const draftTexts = {
  saving: 'Sparar …',
  saved: (when: string) => `Sparat ${when}`,
  savedAgain: (when: string) => `Nu är allt sparat igen. Sparat ${when}.`,
  refused: 'Inte sparat: ett fält behöver ändras. Det du skrivit finns kvar här.',
  retry: 'Försök igen',
  conflict: 'Det finns en nyare sparad version som skiljer sig från det du skrivit. Inget är borta. Välj vilken som ska gälla.',
  keepMine: 'Behåll mitt',
  takeStored: 'Läs in det sparade',
  undo: 'Ångra',
  redo: 'Gör om',
  undoHint: 'Ångra (Ctrl+Z)',
  redoHint: 'Gör om (Ctrl+Y)',
}
