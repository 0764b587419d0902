import type { ClipboardEvent } from 'react'
import { pasteRefusedSentence } from '../../../shared/text/catalogue/fields.ts'

/** A window that must draw texts of many megabytes runs out of memory, and then takes along what is not saved. */
const MOST_PASTED = 1_000_000

/**
 * Keeps out a paste that no field could hold, and says so; null where it is let in.
 * The text is still on the clipboard, and what was written stays as it was.
 */
export function refusePaste(event: ClipboardEvent, limit: number): string | null {
  const { length } = event.clipboardData.getData('text')
  if (length <= MOST_PASTED) return null
  event.preventDefault()
  return pasteRefusedSentence(length, limit)
}
