import Box from '@mui/material/Box'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { overviewWords } from '../../../shared/text/catalogue/case.ts'
import { Section } from '../../components/Section.tsx'
import { SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
import { CityFields } from './CityFields.tsx'
import { IdentityFields } from './IdentityFields.tsx'
import { StartFields } from './StartFields.tsx'
import { useFactsDraft } from './useFactsDraft.ts'

/** The facts of the case in one column. They save themselves. */
export function FactsForm({ view }: { readonly view: CaseView }) {
  const form = useFactsDraft(view.case)
  const onKeyDown = useUndoKeys(form.draft)
  const fields = { form, readOnly: view.case.closedOn !== null }
  return (
    <Section title={overviewWords.facts} action={<SaveStatus draft={form.draft} />}>
      <Box component="form" onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 2.5 }}>
        <IdentityFields {...fields} />
        <StartFields {...fields} />
        <CityFields {...fields} />
      </Box>
    </Section>
  )
}
