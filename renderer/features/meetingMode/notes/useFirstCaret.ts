import { useEffect } from 'react'
import type { NoteLine } from '../../../../shared/domain/meetingNotes.ts'
import type { Notes } from './notes.ts'
import type { Writer } from './writer.ts'

/** Where one goes on: the end of what was written last in the agenda, or its start where nothing was. */
function placeToWrite({ points }: Notes): NoteLine | undefined {
  const written = points.findLast(({ lines }) => lines.some(({ text }) => text !== ''))
  return written?.lines.at(-1) ?? points[0]?.lines[0]
}

/** Whoever opens a meeting is about to write. */
export function useFirstCaret(writer: Writer): void {
  useEffect(() => {
    const line = placeToWrite(writer.notes)
    if (line) writer.focus(line.id)
  }, [writer])
}
