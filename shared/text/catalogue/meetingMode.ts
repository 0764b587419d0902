/** Texts of meeting mode. */
export const meetingModeText = {
  /** Where the name of a person comes from who was brought into the register at a meeting. */
  sourceOfPerson: 'Antecknad vid ett möte',
} as const
