import type { CaseView, VersionSummary } from '../../../../shared/domain/caseView.ts'

/** Stands for the draft where else the id of a version stands. */
export const DRAFT = 'draft'

/**
 * What a version is first compared with: what became of it. That is the draft where it has been changed, else the
 * latest version; and the latest itself is compared with the one before it.
 */
export function firstSides(chosen: VersionSummary, { versions, draftDiffers }: Pick<CaseView, 'versions' | 'draftDiffers'>): [from: string, to: string] {
  const [latest, previous] = versions.toSorted((a, b) => b.version - a.version)
  if (draftDiffers || !latest) return [chosen.id, DRAFT]
  if (chosen.id !== latest.id) return [chosen.id, latest.id]
  return previous ? [previous.id, latest.id] : [latest.id, DRAFT]
}
