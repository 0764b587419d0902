// Words that belong on one line although a blank parts them.

const MONTH = /^(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/

// A line must not end in a hyphen that stays ("fastighets- och"): readers of the text take it for a divided word.
const HANGING_HYPHEN = /-$/

const BONDS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [HANGING_HYPHEN, /^/],
  // Sums and dates are often typed with ordinary blanks: 45 000 kr, 2 oktober, § 12, kl. 14.30.
  [/\d$/, /^\d{3}(?!\d)/],
  [/\d$/, /^(kr|tkr|mnkr|%)(?!\p{L})/u],
  [/(^|[^\d])\d{1,2}$/, MONTH],
  [/(§|\bkl\.?)$/, /^\d/],
]

/** Whether no line may end between two words. */
export const areBound = (before: string, after: string): boolean =>
  BONDS.some(([first, second]) => first.test(before) && second.test(after))
