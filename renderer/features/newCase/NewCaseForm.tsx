import Box from '@mui/material/Box'
import { newCaseText } from '../../../shared/text/catalogue/newCase.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FormFoot } from './FormFoot.tsx'
import { NewCaseHelp } from './NewCaseHelp.tsx'
import { NewCaseFields } from './NewCaseFields.tsx'
import { formKeys } from '../../components/formKeys.ts'
import { useNewCaseForm } from './useNewCaseForm.ts'

/** The short form. What is typed stays until the case is created or the form is cleared. */
export function NewCaseForm({ id }: { readonly id: string }) {
  const newCase = useNewCaseForm(id)
  return (
    // The keys of the form belong to all of it, wherever focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <Box
      component="form"
      aria-label={newCaseText.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void newCase.submit()
      }}
      onKeyDown={formKeys({ finish: newCase.submit, leave: newCase.leave })}
      sx={{ display: 'flex', flexDirection: 'column', gap: 3, maxWidth: '44rem' }}
    >
      <NewCaseFields newCase={newCase} />
      {newCase.failure ? <ErrorNotice error={newCase.failure} /> : null}
      <FormFoot busy={newCase.form.formState.isSubmitting} onLeave={newCase.leave} />
      <NewCaseHelp control={newCase.form.control} />
    </Box>
  )
}
