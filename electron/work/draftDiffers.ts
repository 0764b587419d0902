import { type ApplicationWriting, emptyApplication, writingOf } from '../../shared/domain/application.ts'

/** Parts without text are the same as parts that are not there; whether a part was prefilled is not what it says. */
function comparable(writing: ApplicationWriting): string {
  const parts = Object.entries(writing.parts)
    .map(([id, part]) => [id, part.text] as const)
    .filter(([, text]) => text.trim() !== '')
    .toSorted(([a], [b]) => a.localeCompare(b))
  return JSON.stringify({ ...writing, parts })
}

/** Whether the draft says anything else than the latest frozen version (or than nothing, where there is none). */
export const draftDiffersFrom = (frozen: ApplicationWriting | null, draft: ApplicationWriting): boolean =>
  comparable(frozen ?? writingOf(emptyApplication(''))) !== comparable(draft)
