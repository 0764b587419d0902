// A theme or a problem, told in words, becomes what to look for.
import { cleanLine } from '../../text/clean.ts'

const MOST_TERMS = 6
const LONGEST = 400

/** Words that stand in every problem and so tell none from another. */
const COMMON: ReadonlySet<string> = new Set(
  `alla allt andra att av bli blir bra både bör de dem den denna det detta dig din dom där då efter eller en ett fler flera
   fått får få för från fram genom gör göra går gå ha hade han har hela henne hjälp hos hur här i inte in innan ja jag kan kanske
   komma kommer kring kunna löst lösa man med men mer mest mot mycket många måste mellan ni något någon några nu när och också
   om oss på problem så sig sin sina ska skulle som till tema under upp ut utan vad var vara varit vem vet vi vid vill vilka vilken
   vår våra är än år åt över`.split(/\s+/),
)

/**
 * Endings that Swedish words are bent with, the longest first. Only as a beginning is then looked for, so that what is
 * left need not be a word: *rekryter* finds rekrytera and rekryteringen.
 */
const ENDINGS = [
  'ningarna', 'ningen', 'ningar', 'heterna', 'heten', 'heter', 'ingarna', 'ingen', 'ingar', 'ning', 'arna', 'erna', 'orna', 'andet',
  'het', 'ing', 'are', 'ade', 'ar', 'er', 'or', 'en', 'et', 'na', 'a', 'e', 's',
]
const SHORTEST = 4
/** A single letter tells little: it is taken off long words only. */
const SHORTEST_BEFORE_LETTER = 5

function beginningOf(word: string): string {
  const ending = ENDINGS.find(
    (each) => word.endsWith(each) && word.length - each.length >= (each.length === 1 ? SHORTEST_BEFORE_LETTER : SHORTEST),
  )
  return ending ? word.slice(0, -ending.length) : word
}

/** The beginnings of the words that matter in a theme or a problem; where all are common, all of them. */
export function problemTerms(text: string): string[] {
  const words = Array.from(cleanLine(text.slice(0, LONGEST)).toLocaleLowerCase('sv').matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word)
  const telling = words.filter((word) => word.length > 1 && !COMMON.has(word))
  return [...new Set((telling.length > 0 ? telling : words).map(beginningOf))].slice(0, MOST_TERMS)
}
