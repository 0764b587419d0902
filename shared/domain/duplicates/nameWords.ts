import { foldForSearch } from '../../text/fold.ts'

/** A name taken apart for comparison: what says who it is, and the legal form that is often left out. */
export interface NameWords {
  /** Folded words without legal form and small words, in the order written. */
  readonly words: readonly string[]
  /** `ab`, `hb`, `kb`, `ekforening` or ''. */
  readonly form: string
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(aktiebolag|aktiebolaget|ab)\b/g, 'ab'],
  [/\b(handelsbolag|handelsbolaget|hb)\b/g, 'hb'],
  [/\b(kommanditbolag|kommanditbolaget|kb)\b/g, 'kb'],
  [/\b(ekonomisk|ek) (forening|for)\b|\bekforening\b/g, 'ekforening'],
]

/** Said of a firm without being part of its name. */
const REMARKS = /\b(publ|ideell forening|enskild firma|i likvidation|i konkurs)\b/g

const SMALL_WORDS: readonly string[] = ['i', 'och', 'pa', 'vid', 'av', 'for', 'the', 'and']

const SAME_WORD: readonly (readonly [RegExp, string])[] = [
  [/^(bostadsrattsforening|bostadsrattsforeningen|bostadsrf)$/, 'brf'],
  [/^(samfallighetsforening|samfallighetsforeningen|samfallighet|samfalligheten|samf)$/, 'samfallighet'],
  [/foreningen$/, 'forening'],
  [/agarna$/, 'agare'],
  [/bolaget$/, 'bolag'],
  [/aktiebolag$/, ''],
]

const GENITIVE_FROM = 6

function sameWord(word: string): string {
  const plain = SAME_WORD.reduce((result, [pattern, instead]) => result.replace(pattern, instead), word)
  return plain.length >= GENITIVE_FROM && /[^s\d]s$/.test(plain) ? plain.slice(0, -1) : plain
}

/** Takes a name apart. A name that is nothing but its legal form keeps it, so that it never equals the empty name. */
export function nameWords(name: string): NameWords {
  let text = ` ${foldForSearch(name).replace(/&/g, ' och ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
  const whole = text
  let form = ''
  for (const [pattern, named] of FORMS) {
    if (text.search(pattern) < 0) continue
    form = form || named
    text = text.replace(pattern, ' ')
  }
  const words = text
    .replace(REMARKS, ' ')
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.includes(word))
    .map(sameWord)
    .filter(Boolean)
  return words.length > 0 ? { words, form } : { words: whole.split(' ').filter(Boolean), form: '' }
}

/** Words that many names share and that tell no two actors apart by themselves. */
const COMMON =
  /^(brf|forening|foretag|foretagare|fastighet|fastighetsagare|bolag|samfallighet|malmo|grupp|natverk|stiftelse|byalag|hyresgast|boende|butik|cafe|restaurang|kvarter|stadsdel|idrottsforening|kulturforening|skola|forskola|svenska)$/

export const isDistinctive = (word: string): boolean => word.length >= 4 && !COMMON.test(word)
