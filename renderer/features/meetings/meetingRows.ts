/** Id in the page of a meeting's row or form. */
export const meetingRowId = (id: string): string => `mote-${id}`
