// Ids in the page, where links and the focus find a row.
export const ledgerRowId = (id: string): string => `liggare-${id}`
export const contributionRowId = (id: string): string => `bidrag-${id}`
