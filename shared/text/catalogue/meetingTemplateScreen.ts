/** Texts of the screen where agendas per kind of meeting are made one's own. */
export const templateScreen = {
  title: 'Mötesmallar',
  facts: 'Dagordning och frågor för varje slag av möte. Nya möten börjar med dem.',
  kinds: 'Slag av möte',
  own: 'egen',
  newKind: 'Eget slag av möte',
  newKindHelp: 'Ett ord som inte finns i listan.',
  add: 'Lägg till',
  editor: (kind: string) => `Dagordning för ${kind}`,
  help: 'En punkt per rad. Frågor under en punkt börjar med ett streck.',
  preview: 'Så börjar mötet',
  reset: 'Återställ till appens mall',
  resetDone: (kind: string) => `${kind} har appens mall igen.`,
  nothing: 'Utan punkter börjar mötet med en tom dagordning.',
  section: 'Mötesmallar',
  sectionText: 'Vilka punkter och frågor ett möte börjar med.',
  go: 'Ändra mötesmallar',
} as const
