import { type RefObject, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Writer } from '../notes/writer.ts'

/** The text field of a line, which takes the caret when it is asked to. */
export function useCaretRequest(writer: Writer, lineId: string): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null)
  const request = useStore(writer.store, ({ focus }) => (focus?.id === lineId ? focus : null))
  useEffect(() => {
    const field = area.current
    if (!request || !field) return
    field.focus()
    const caret = Math.min(request.caret, field.value.length)
    field.setSelectionRange(caret, caret)
    field.scrollIntoView({ block: 'nearest' })
  }, [request])
  return area
}
