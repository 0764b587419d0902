import { diffWords } from 'diff'
import { countWords } from '../../../../shared/text/words.ts'

export interface Change {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Texts that have next to nothing in common take too long to align; then the whole is old and the whole is new. */
const PATIENCE_MILLISECONDS = 150
/** A stretch in which nothing changed is cut to its ends when it is longer than this. */
const LONGEST_SAME = 500
const KEPT_OF_SAME = 160

const piece = (kind: Change['kind'], text: string): Change[] => (text === '' ? [] : [{ kind, text }])

/** What must be taken out of one text and put into it to make the other, word by word and in reading order. */
export function wordChanges(before: string, after: string): Change[] {
  if (before === after) return piece('same', before)
  const found = diffWords(before, after, { timeout: PATIENCE_MILLISECONDS })
  if (!found) return [...piece('removed', before), ...piece('added', after)]
  return found.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}

/** How many words were put in and taken out. */
export function wordTally(changes: readonly Change[]): { readonly added: number; readonly removed: number } {
  const words = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).reduce((sum, { text }) => sum + countWords(text), 0)
  return { added: words('added'), removed: words('removed') }
}

/** Cuts the middle out of long stretches in which nothing changed; `mark` stands for what is left out. */
export function shortened(changes: readonly Change[], mark: string): Change[] {
  return changes.map((change) => {
    if (change.kind !== 'same' || change.text.length <= LONGEST_SAME) return change
    return { kind: 'same', text: `${change.text.slice(0, KEPT_OF_SAME)} ${mark} ${change.text.slice(-KEPT_OF_SAME)}` }
  })
}
