import { formatInstant } from '../../../shared/domain/date.ts'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import type { MoreMenuEntry } from '../../components/MoreMenu.tsx'
import { notifyFailure, offerUndo } from '../../state/notices.ts'

type Import = readonly [importId: string, told: { readonly at: string; readonly count: number }]

/** The surveys that opinions were read in from, as JSON. */
export function importsOf(opinions: readonly CodedOpinion[]): string {
  const imports = new Map<string, Import[1]>()
  for (const { importId, createdAt } of opinions)
    if (importId !== null) imports.set(importId, { at: createdAt, count: (imports.get(importId)?.count ?? 0) + 1 })
  return JSON.stringify([...imports])
}

async function undoImport(caseId: string, importId: string): Promise<void> {
  try {
    const { removed } = unwrap(await api.opinions.undoImport({ caseId, importId }))
    offerUndo(words.importRemoved(removed.length), async () => unwrap(await api.opinions.restore({ caseId, opinions: removed })))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** Each survey that was read in can be taken away in one go, also long afterwards; newest first. */
export const importEntries = (caseId: string, imports: string): MoreMenuEntry[] =>
  (JSON.parse(imports) as readonly Import[])
    .toSorted(([, a], [, b]) => b.at.localeCompare(a.at))
    .map(([importId, { at, count }]) => ({ label: words.undoImport(formatInstant(at), count), onSelect: () => void undoImport(caseId, importId) }))
