import { perspectiveNames } from '../resultDocument.ts'

/** Parts of nested texts that no form has as a field of its own. */
export const placedLabels: Readonly<Record<string, string>> = { ...perspectiveNames, on: 'Datum', isApplicant: 'Sökande' }
