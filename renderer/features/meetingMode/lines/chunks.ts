// Lines that are drawn or left out together.
import type { NoteLine } from '../../../../shared/domain/meetingNotes.ts'

/** About one line in so many begins a chunk ... */
const USUAL = 32
/** ... and none is longer than this. */
const LONGEST = 80

/** Ids end in digits that nobody chose: a line begins a chunk or not, whatever stands around it. */
const beginsChunk = ({ id }: NoteLine): boolean => Number.parseInt(id.slice(-4), 16) % USUAL === 0

/** Parts a list so that a line that comes or goes changes one chunk and leaves all others the same. */
export function chunksOf(lines: readonly NoteLine[]): NoteLine[][] {
  const chunks: NoteLine[][] = []
  for (const line of lines) {
    const last = chunks.at(-1)
    if (!last || last.length >= LONGEST || beginsChunk(line)) chunks.push([line])
    else last.push(line)
  }
  return chunks
}
