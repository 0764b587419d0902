export { ApplicationTab } from './ApplicationTab.tsx'
// How two texts differ, for other documents that have versions.
export { ChangedText } from './versions/ChangedText.tsx'
export { Comparison } from './versions/Comparison.tsx'
export type { TextField } from './versions/fields.ts'
export { wordChanges } from './versions/wordChanges.ts'
