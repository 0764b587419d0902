export { letterText } from './letterText.ts'
export { useLetterDrop } from './useLetterDrop.ts'
