/** What was found wrong is known only once the line has been drawn again. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * Ends the writing in a line of fields: the field that is being written in is left, so that it is read and judged, and
 * where something is wrong the first such field gets the focus. True where nothing is.
 */
export async function finishLine(line: HTMLElement | null, save: () => Promise<boolean>): Promise<boolean> {
  const active = document.activeElement
  if (active instanceof HTMLElement && line?.contains(active)) active.blur()
  const isSaved = await save()
  await drawn()
  const fault = line?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
  fault?.focus()
  return isSaved && fault === null
}
