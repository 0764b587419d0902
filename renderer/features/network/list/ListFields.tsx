import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { type ActorFilter, NO_ACTOR_FILTER } from '../../../../shared/domain/register/actorList.ts'
import { CASE_ROLES } from '../../../../shared/domain/register/caseRole.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { roleNames } from '../../../../shared/text/catalogue/roles.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { ChipsField, ChoiceField, LineField, TextAreaField } from '../../../components/fields/index.ts'
import { FilterChip } from '../../../components/FilterChip.tsx'
import { FilterGroup } from '../../../components/FilterGroup.tsx'
import type { AutosavedDraft } from '../../../state/drafts/index.ts'
import type { ListWriting } from './useListDraft.ts'

const texts = networkTexts.lists

const words = queryOptions({ queryKey: ['register', 'words'], queryFn: async () => unwrap(await api.register.words({})) })

interface SearchFieldsProps {
  readonly filter: ActorFilter
  readonly onChange: (filter: ActorFilter) => void
}

function SearchFields({ filter, onChange }: SearchFieldsProps) {
  const { data } = useQuery(words)
  const toggle = (role: (typeof CASE_ROLES)[number]) => {
    const { roles } = filter
    onChange({ ...filter, roles: roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role] })
  }
  return (
    <>
      <LineField label={texts.words} value={filter.search} onChange={(search) => onChange({ ...filter, search })} />
      <ChipsField
        label={texts.tags}
        limit={60}
        value={filter.tags}
        {...(data ? { suggestions: data.tags } : {})}
        onChange={(tags) => onChange({ ...filter, tags })}
      />
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <Typography aria-hidden sx={{ fontWeight: 600 }}>
          {texts.roles}
        </Typography>
        <FilterGroup label={texts.roles}>
          {CASE_ROLES.map((role) => (
            <FilterChip key={role} label={roleNames[role]} chosen={filter.roles.includes(role)} onToggle={() => toggle(role)} />
          ))}
        </FilterGroup>
      </Box>
    </>
  )
}

const KINDS = [
  { value: 'chosen', label: texts.chosen },
  { value: 'search', label: texts.search },
] as const

/** The list's name, and whether its members are chosen or found. */
export function ListFields({ form }: { readonly form: AutosavedDraft<ListWriting> }) {
  const { value, patch, issueFor } = form
  return (
    <>
      <LineField label={texts.name} required value={value.name} error={issueFor('name') ?? null} onChange={(name) => patch({ name })} />
      <TextAreaField label={texts.note} lines={2} value={value.note} error={issueFor('note') ?? null} onChange={(note) => patch({ note })} />
      <ChoiceField
        label={texts.kind}
        helperText={texts.kindHelp}
        choices={KINDS}
        value={value.filter === null ? 'chosen' : 'search'}
        onChange={(kind) => patch({ filter: kind === 'chosen' ? null : (value.filter ?? NO_ACTOR_FILTER) })}
      />
      {value.filter && <SearchFields filter={value.filter} onChange={(filter) => patch({ filter })} />}
    </>
  )
}
