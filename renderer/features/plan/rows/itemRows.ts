/** Id in the page of a row of the plan, or of its form. */
export const itemRowId = (id: string): string => `planrad-${id}`

/** Id of the button that opens a row, where the focus returns when its form is closed. */
export const openButtonId = (id: string): string => `${itemRowId(id)}-oppna`

/** Focuses an element once it is drawn. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()))
}
