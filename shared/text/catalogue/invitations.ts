/** Texts of invitations to the network's meetings. */
export const invitationTexts = {
  fileToAll: 'Inbjudan till alla',
  folder: (title: string, date: string): string => `Inbjudan ${title} ${date}`,
} as const
