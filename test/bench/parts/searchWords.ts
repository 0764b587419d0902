// Invented Swedish names and notes, the same in every run.
const FRONTS = ['Fastighets', 'Bostads', 'Kultur', 'Odlings', 'Hyresgäst', 'Grann', 'Torg', 'Gårds', 'Ängby', 'Möllevångs', 'Hål', 'Park', 'Dialog', 'Närings', 'Idrotts', 'Ungdoms']
const BACKS = ['ägare', 'förening', 'kooperativ', 'huset', 'nätverket', 'gruppen', 'rådet', 'aktivitet', 'bolaget', 'kretsen', 'klubben', 'butiken']
const PLACES = ['Norra', 'Södra', 'Östra', 'Västra', 'Lilla', 'Stora', 'Nya', 'Gamla', 'Ystad', 'Berga', 'Lund', 'Ask', 'Ek', 'Lind', 'Alm']
const WORDS = 'samverkan området gatan boende trygghet belysning odling dialog torget möte sommar plantering barn unga cykel trafik park bänkar konst kultur'.split(' ')

/** What is typed, letter by letter: names, a folded one, an inner part, words of notes, and what is nowhere. */
export const ASKED = ['fastighetsägare', 'angby', 'ängby', 'hål', 'aktivitet', 'samverkan', 'odling trygghet', 'norra park', 'ek kulturhuset', 'zzzz']

export function seededRandom() {
  let state = 12_345
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 12) % below
  }
  const of = (words: readonly string[]): string => words[next(words.length)] ?? ''
  const word = () => of(WORDS)
  const text = (length: number): string => {
    let written = ''
    while (written.length < length) written += `${next(5) === 0 ? of(FRONTS).toLowerCase() + of(BACKS) : word()} `
    return written
  }
  return { word, text, name: () => `${of(PLACES)} ${of(FRONTS)}${of(BACKS)}` }
}
