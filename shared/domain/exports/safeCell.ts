/**
 * What a spreadsheet may take for a formula: = + - @ or a tab or carriage return, also after spaces of any kind, on any
 * line, and in the full width that East Asian keyboards write.
 */
const AT_RISK = /^('*)(?=[^\S\n]*[=+\-@\t\r＝＋－＠])/gmu
const PROTECTED = /^'(?='*[^\S\n]*[=+\-@\t\r＝＋－＠])/gmu

/** The cell with an apostrophe before each line that could be taken for a formula. */
export const protectCell = (cell: string): string => cell.replace(AT_RISK, "'$1")

/** The cell as it was before {@link protectCell}: what is exported can be imported again unchanged. */
export const unprotectCell = (cell: string): string => cell.replace(PROTECTED, '')
