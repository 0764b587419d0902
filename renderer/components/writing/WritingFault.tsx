import { writingTexts } from '../../../shared/text/catalogue/writing.ts'
import { ErrorNotice } from '../ErrorNotice.tsx'
import { FieldMessage } from '../fields/index.ts'
import { UnsavedText } from './settleText.ts'

/** Why something could not be made of a text; nothing where all went well. */
export function WritingFault({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null
  if (error instanceof UnsavedText) return <FieldMessage tone="error">{writingTexts.notSaved}</FieldMessage>
  return <ErrorNotice error={error} />
}
