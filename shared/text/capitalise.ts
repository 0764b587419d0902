/** The text with its first letter as a capital, as at the start of a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
