// Which of many names stand in a text, without trying each of them.

const WORD = /[\p{L}\p{N}]+/gu

const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? []

/** The first two words of a name, or the only one: few enough names share them to be tried one by one. */
const keyOf = (name: string): string => wordsOf(name).slice(0, 2).join(' ')

/** A word as it stands, and without the s of the genitive. */
const forms = (word: string): string[] => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word])

/** Names that can be asked for by the words of a text: a hundred thousand of them cost no more than a hundred. */
export class NameIndex {
  private readonly byKey = new Map<string, Set<string>>()

  add(name: string): void {
    const key = keyOf(name)
    if (key === '') return
    const there = this.byKey.get(key)
    if (there) there.add(name)
    else this.byKey.set(key, new Set([name]))
  }

  /** Names that may stand in the text; their whole spelling is for the caller to try. */
  candidates(text: string): string[] {
    const words = wordsOf(text)
    const found = new Set<string>()
    const look = (key: string): void => this.byKey.get(key)?.forEach((name) => found.add(name))
    words.forEach((word, at) => {
      const next = words[at + 1]
      forms(word).forEach(look)
      if (next !== undefined) forms(next).forEach((form) => look(`${word} ${form}`))
    })
    return [...found]
  }
}

export function nameIndexOf(names: Iterable<string>): NameIndex {
  const index = new NameIndex()
  for (const name of names) index.add(name)
  return index
}
