import Button from '@mui/material/Button'
import { draftTexts } from '../../../shared/text/catalogue/drafts.ts'
import type { Draft } from './draft.ts'

/** The choice after somebody else saved other content. */
export function ConflictChoice<Value>({ draft }: { readonly draft: Draft<Value> }) {
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => draft.keepMine()}>
        {draftTexts.keepMine}
      </Button>
      <Button size="small" variant="outlined" onClick={() => draft.takeStored()}>
        {draftTexts.takeStored}
      </Button>
    </>
  )
}
