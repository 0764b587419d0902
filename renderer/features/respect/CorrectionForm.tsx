import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { type FormEvent, useState } from 'react'
import { newId } from '../../../shared/newId.ts'
import { correctionText as text } from '../../../shared/text/catalogue/corrections.ts'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { appErrorOf } from '../../bridge/appErrorOf.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { DateField, LineField, TextAreaField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { useToday } from '../../components/useToday.ts'
import { notify } from '../../state/notices.ts'
import { correctionInput, type CorrectionSubject, type CorrectionWriting, hasChanged } from './correctionForm.ts'

interface PartProps {
  readonly writing: CorrectionWriting
  readonly issue: (path: string) => string | null
  readonly onChange: (change: Partial<CorrectionWriting>) => void
}

const FIELDS = ['name', 'organisationNumber', 'address', 'area', 'web', 'phone', 'email', 'source', 'notes'] as const
const TYPES: Readonly<Record<string, 'tel' | 'email'>> = { phone: 'tel', email: 'email' }

/** The details as they are, to be written over. */
function Details({ writing, issue, onChange }: PartProps) {
  const { fields } = writing
  return FIELDS.filter((name) => name in fields).map((name) => {
    const change = (value: string) => onChange({ fields: { ...fields, [name]: value } })
    const common = { label: text[name], value: fields[name] ?? '', error: issue(`fields.${name}`), onChange: change }
    return name === 'notes' ? <TextAreaField key={name} {...common} /> : <LineField key={name} {...common} required={name === 'name'} type={TYPES[name] ?? 'text'} />
  })
}

/** Who asked, when and why, and whether what stood there may be kept. */
function Request({ writing, issue, onChange }: PartProps) {
  const { askedBy, askedOn, reason, forget } = writing
  return (
    <>
      <LineField label={text.askedBy} helperText={text.askedByHelp} required value={askedBy} error={issue('askedBy')} onChange={(value) => onChange({ askedBy: value })} />
      <DateField label={text.askedOn} required value={askedOn} error={issue('askedOn')} onChange={(value) => onChange({ askedOn: value ?? askedOn })} />
      <LineField label={text.reason} required value={reason} error={issue('reason')} onChange={(value) => onChange({ reason: value })} />
      <Box>
        <FormControlLabel
          control={<Checkbox checked={forget} onChange={(event) => onChange({ forget: event.target.checked })} slotProps={{ input: { 'aria-describedby': 'glom-forklaring' } }} />}
          label={text.forget}
        />
        <Typography id="glom-forklaring" variant="body2" sx={{ color: 'text.secondary', maxWidth: '60ch' }}>
          {text.forgetHelp}
        </Typography>
      </Box>
    </>
  )
}

const issuesOf = (thrown: unknown) => {
  const error = appErrorOf(thrown)
  return error?.code === 'invalid-input' ? error.issues : []
}

/** Puts details right because somebody asked for it. */
export function CorrectionForm({ subject }: { readonly subject: CorrectionSubject }) {
  const today = useToday()
  const [writing, setWriting] = useState<CorrectionWriting>({ fields: subject.fields, askedBy: '', askedOn: today, reason: '', forget: false })
  const save = useAction(async () => {
    unwrap(await api.corrections.save(correctionInput(subject, writing, newId())))
    notify(text.saved)
  })
  const issues = issuesOf(save.error)
  const issue = (path: string) => {
    const found = issues.find((each) => each.path === path)
    if (!found) return null
    return found.code === 'in-the-future' ? text.notYet : fieldIssueSentence(found)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void save.run()
  }
  const parts = { writing, issue, onChange: (change: Partial<CorrectionWriting>) => setWriting((before) => ({ ...before, ...change })) }
  const isReady = hasChanged(subject, writing) && writing.askedBy.trim() !== '' && writing.reason.trim() !== ''
  return (
    <Box component="form" noValidate onSubmit={onSubmit} sx={{ maxWidth: '40rem' }}>
      <Section title={text.right}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Details {...parts} />
        </Box>
      </Section>
      <Section title={text.request}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Request {...parts} />
          <Box>
            <Button type="submit" variant="contained" loading={save.busy} disabled={!isReady}>
              {text.save}
            </Button>
          </Box>
          {save.error && issues.length === 0 ? <ErrorNotice error={save.error} /> : null}
        </Box>
      </Section>
    </Box>
  )
}
