import Box from '@mui/material/Box'
import type { DialogueActivity } from '../../../shared/domain/dialogue/activity.ts'
import type { OpinionSource } from '../../../shared/domain/dialogue/opinion.ts'
import { TARGET_GROUPS } from '../../../shared/text/catalogue/dialogue.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { ComboField, DateField } from '../../components/fields/index.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'

interface SourceFieldsProps {
  readonly source: OpinionSource
  readonly activities: readonly DialogueActivity[]
  readonly onChange: (source: OpinionSource) => void
}

/** Where the opinions come from: the same for all that are written one after the other. */
export function SourceFields({ source, activities, onChange }: SourceFieldsProps) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) auto minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}>
      <ComboField label={words.group} helperText={words.groupHelp} limit={80} options={TARGET_GROUPS} value={source.group} onChange={(group) => onChange({ ...source, group })} />
      <DateField label={words.saidOn} value={source.saidOn} onChange={(saidOn) => onChange({ ...source, saidOn })} />
      <ActivityField activities={activities} value={source.activityId} onChange={(activityId) => onChange({ ...source, activityId })} />
    </Box>
  )
}

interface ActivityFieldProps {
  readonly activities: readonly DialogueActivity[]
  readonly value: string | null
  readonly onChange: (activityId: string | null) => void
}

/** The activity that opinions come from; nothing is asked where there is none to choose. */
export function ActivityField({ activities, value, onChange }: ActivityFieldProps) {
  if (activities.length === 0) return null
  const options = [{ value: '', label: words.noActivity }, ...activities.map(({ id, title }) => ({ value: id, label: title }))]
  return <SelectField label={words.activity} value={value ?? ''} options={options} onChange={(id) => onChange(id === '' ? null : id)} />
}
