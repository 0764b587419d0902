/** Texts of the network: lists of actors and exchange meetings. */
export const networkTexts = {
  standingList: 'Drivande aktörer i alla processer',
} as const
