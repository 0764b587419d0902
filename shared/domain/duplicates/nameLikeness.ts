import { foldForSearch } from '../../text/fold.ts'
import { editDistance } from './editDistance.ts'
import { isDistinctive, type NameWords, nameWords } from './nameWords.ts'
import type { Reason } from './reason.ts'

type NameReason = Extract<Reason, { kind: 'name' }>
type Found = Pick<NameReason, 'how' | 'score' | 'word'>

/** A name with its words, prepared once for many comparisons. */
export interface PreparedName extends NameWords {
  readonly name: string
  readonly lower: string
  readonly folded: string
  readonly sorted: string
  readonly joined: string
}

export function prepareName(name: string): PreparedName {
  const taken = nameWords(name)
  return {
    ...taken,
    name,
    lower: name.toLowerCase(),
    folded: foldForSearch(name),
    sorted: taken.words.toSorted().join(' '),
    joined: taken.words.join(''),
  }
}

/** Two of these in the same place of a name are two places, however alike the rest is. */
const DIRECTIONS: readonly string[] = ['norra', 'sodra', 'ostra', 'vastra', 'ovre', 'nedre', 'inre', 'yttre', 'nya', 'gamla', 'mellersta']

const mayBeMissing = (word: string): boolean => !DIRECTIONS.includes(word) && !/\d/.test(word) && !/^(i{1,3}|iv|vi{0,3})$/.test(word)

const found = (how: NameReason['how'], score: number, word = ''): Found => ({ how, score, word })

/** Two forms named and different: two firms, as a rule. */
const formsDiffer = (a: NameWords, b: NameWords): boolean => a.form !== '' && b.form !== '' && a.form !== b.form

function sameWords(a: PreparedName, b: PreparedName): Found | null {
  if (a.sorted === b.sorted) {
    if (formsDiffer(a, b)) return found('form', 0.55)
    if (a.lower === b.lower) return found('same', 0.95)
    if (a.folded === b.folded) return found('letters', 0.9)
    if (a.words.join(' ') !== b.words.join(' ')) return found('order', 0.88)
    return found('form', 0.9)
  }
  return a.joined === b.joined && a.joined.length >= 6 ? found('spacing', 0.86) : null
}

const LONG_WORD = 6
const VERY_LONG_WORD = 11

function isMisspelling(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length)
  if (shortest < LONG_WORD || /\d/.test(one + other)) return false
  const most = shortest >= VERY_LONG_WORD ? 2 : 1
  return editDistance(one, other, most) <= most
}

/** The words that only the first has. */
function wordsBeside(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return words.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

const ACRONYM_MOST = 4

function oneWordMore(shared: readonly string[], word: string): Found | null {
  if (!mayBeMissing(word) || shared.length < 2 || !shared.some(isDistinctive)) return null
  const tellsLittle = word.length <= ACRONYM_MOST || !isDistinctive(word)
  return found('added', tellsLittle ? 0.78 : shared.length >= 3 ? 0.72 : 0.55, word)
}

function nearlySameWords(a: PreparedName, b: PreparedName): Found | null {
  if (Math.abs(a.words.length - b.words.length) > 1) return null
  const [onlyA, onlyB] = [wordsBeside(a.words, b.words), wordsBeside(b.words, a.words)]
  const [oneA, oneB] = [onlyA[0], onlyB[0]]
  if (onlyA.length > 1 || onlyB.length > 1) return null
  if (oneA !== undefined && oneB !== undefined) return isMisspelling(oneA, oneB) ? found('misspelt', formsDiffer(a, b) ? 0.5 : 0.82) : null
  const extra = oneA ?? oneB
  const shared = oneA === undefined ? a.words : b.words
  return extra === undefined ? null : oneWordMore(shared, extra)
}

/** In what way two names are one, or null. */
export function nameLikeness(a: PreparedName, b: PreparedName): NameReason | null {
  const how = sameWords(a, b) ?? nearlySameWords(a, b)
  return how ? { kind: 'name', first: a.name, second: b.name, ...how } : null
}
