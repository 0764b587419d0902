import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ContactPerson } from '../../../shared/domain/settings.ts'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { api } from '../../bridge/api.ts'
import { LineField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { mapOutcome, SaveStatus, useAutosavedDraft } from '../../state/drafts/index.ts'
import { saveSettings } from '../../state/settingsSaver.ts'

/** Settings are one record without revisions: nobody else writes them. */
const REVISION = 0
const savedPerson = (contactPerson: ContactPerson) => ({ value: contactPerson, revision: REVISION })
const { person: text } = settingsText

function usePersonDraft(person: ContactPerson) {
  return useAutosavedDraft<ContactPerson>({
    key: 'settings:contactPerson',
    initial: person,
    revision: REVISION,
    save: async (contactPerson) =>
      mapOutcome(await saveSettings({ contactPerson }), (settings) => savedPerson(settings.contactPerson)),
    read: async () => mapOutcome(await api.settings.get({}), ({ settings }) => savedPerson(settings.contactPerson)),
  })
}

/** Who the contact person is. Saves while one types. */
export function PersonSection({ person }: { readonly person: ContactPerson }) {
  const { value, patch, issueFor, flush, draft } = usePersonDraft(person)
  const field = (name: keyof ContactPerson) => ({
    id: `installning-${name}`,
    value: value[name],
    onChange: (typed: string) => patch({ [name]: typed }),
    onLeave: () => void flush(),
    error: issueFor(`contactPerson.${name}`) ?? null,
  })
  return (
    <Section title={text.title} action={<SaveStatus draft={draft} />}>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{text.intro}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
        <LineField label={text.name} {...field('name')} />
        <LineField label={text.role} {...field('title')} />
        <LineField label={text.phone} type="tel" limit={60} {...field('phone')} />
        <LineField label={text.email} type="email" limit={254} {...field('email')} />
      </Box>
    </Section>
  )
}
