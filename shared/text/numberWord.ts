const NUMBER_WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const

/** A whole number as a word up to twelve, in digits from there; *ett* is for neuter nouns. */
export const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count)
