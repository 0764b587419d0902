import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import NativeSelect from '@mui/material/NativeSelect'
import { useQuery } from '@tanstack/react-query'
import { CHANGE_ACTIONS } from '../../../shared/domain/changeLog.ts'
import { CHANGE_GROUPS, type ChangeGroup } from '../../../shared/domain/changes/kinds.ts'
import { isChangeFiltered } from '../../../shared/domain/changes/reading.ts'
import { changeActionNames, changeLogText as text } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { changeGroupNames } from '../../../shared/text/catalogue/changes/kinds.ts'
import { queries } from '../../bridge/queries.ts'
import { type ChosenCase, CaseField } from '../../components/CaseField.tsx'
import { DateField } from '../../components/fields/index.ts'
import { FilterChip } from '../../components/FilterChip.tsx'
import { FilterGroup } from '../../components/FilterGroup.tsx'
import { SearchField } from '../../components/list/SearchField.tsx'
import { clearChangeFilter, setChangeFilter, useChangeList } from '../../state/changes.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

interface ChoiceSelectProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
}

function ChoiceSelect({ label, value, choices, onChange }: ChoiceSelectProps) {
  return (
    <NativeSelect
      disableUnderline
      value={value}
      inputProps={{ 'aria-label': label }}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minHeight: 32, px: 1.25, border: '1px solid', borderColor: 'outline', borderRadius: '6px', typography: 'body2', maxWidth: '16rem' }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </NativeSelect>
  )
}

const ANYONE = 'alla'
const named = (by: string): string => `namn:${by}`

function PersonSelect() {
  const by = useChangeList((state) => state.filter.by)
  const { data: people = [] } = useQuery(queries.changePeople())
  const choices = [{ value: ANYONE, label: text.everyone }, ...people.map((each) => ({ value: named(each), label: text.by(each) }))]
  return <ChoiceSelect label={text.person} value={by === null ? ANYONE : named(by)} choices={choices} onChange={(value) => setChangeFilter({ by: value === ANYONE ? null : value.slice(named('').length) })} />
}

const GROUP_CHOICES: readonly Choice[] = [{ value: '', label: text.allKinds }, ...CHANGE_GROUPS.map((group) => ({ value: group, label: changeGroupNames[group] }))]
const groupOf = (value: string): ChangeGroup[] => CHANGE_GROUPS.filter((group) => group === value)

function Period() {
  const { from, to } = useChangeList((state) => state.filter)
  return (
    <>
      <DateField label={text.from} value={from} onChange={(day) => setChangeFilter({ from: day })} />
      <DateField label={text.to} value={to} onChange={(day) => setChangeFilter({ to: day })} error={from !== null && to !== null && to < from ? text.turnedRound : undefined} />
    </>
  )
}

interface ChangeFiltersProps {
  readonly chosenCase: ChosenCase | null
  readonly onCase: (caseId: string | null) => void
}

/** What narrows the log. The choices stay while one visits what it tells of. */
export function ChangeFilters({ chosenCase, onCase }: ChangeFiltersProps) {
  const filter = useChangeList((state) => state.filter)
  const clear = () => {
    clearChangeFilter()
    onCase(null)
  }
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
        <SearchField value={filter.text} label={text.search} clearLabel={text.clearSearch} onChange={(typed) => setChangeFilter({ text: typed })} />
        <FilterGroup label={text.action}>
          {CHANGE_ACTIONS.map((action) => (
            <FilterChip key={action} label={changeActionNames[action]} chosen={filter.actions.includes(action)} onToggle={() => setChangeFilter({ actions: filter.actions.includes(action) ? filter.actions.filter((each) => each !== action) : [...filter.actions, action] })} />
          ))}
        </FilterGroup>
        <ChoiceSelect label={text.kind} value={filter.groups[0] ?? ''} choices={GROUP_CHOICES} onChange={(value) => setChangeFilter({ groups: groupOf(value) })} />
        <PersonSelect />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 2, rowGap: 1 }}>
        <Box sx={{ flex: '0 1 22rem', minWidth: '14rem' }}>
          <CaseField label={text.case} value={chosenCase} noneText={text.noCase} onChange={(chosen) => onCase(chosen?.id ?? null)} />
        </Box>
        <Period />
        {isChangeFiltered(filter) ? <Button onClick={clear}>{text.clear}</Button> : null}
      </Box>
    </Box>
  )
}
