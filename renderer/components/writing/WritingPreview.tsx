import { useState } from 'react'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { unwrap } from '../../bridge/api.ts'
import { type Draft, useDraftState } from '../../state/drafts/index.ts'
import { PdfPreview } from '../pdfPreview/index.ts'
import { useDebounced } from '../useDebounced.ts'

/** A new drawing follows the saves at this distance: not one for every pause in the typing. */
const REST_MILLISECONDS = 1_000

interface WritingPreviewProps<Value> {
  readonly text: Draft<Value>
  /** Changes when something else that the document shows has changed, e.g. the facts of the case. */
  readonly stamp: string
  readonly title: string
  readonly draw: () => Promise<Outcome<{ readonly bytes: Uint8Array; readonly missingCharacters: string[] }>>
}

/** The PDF as it would be if it were made of the text now. */
export function WritingPreview<Value>({ text, stamp, title, draw }: WritingPreviewProps<Value>) {
  const [missing, setMissing] = useState<readonly string[]>([])
  const savedAt = useDraftState(text, (state) => state.savedAt)
  const version = useDebounced(`${savedAt} ${stamp}`, REST_MILLISECONDS)
  const load = async () => {
    // The store draws what it holds.
    await text.flush()
    const { bytes, missingCharacters } = unwrap(await draw())
    setMissing(missingCharacters)
    return bytes
  }
  return <PdfPreview load={load} version={version} title={title} missingCharacters={missing} />
}
