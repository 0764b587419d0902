const conjunction = new Intl.ListFormat('sv', { type: 'conjunction' })

/** `a, b och c`. */
export const listInWords = (items: readonly string[]): string => conjunction.format(items)
