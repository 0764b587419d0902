import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { LIMITS } from '../../../shared/domain/field.ts'
import { ENTRY_STATES, ENTRY_TEXTS, type EntryWriting, OPTIONAL_TEXTS } from '../../../shared/domain/portfolio/entry.ts'
import { isSupportBeyondTotal } from '../../../shared/domain/portfolio/totals.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { entryHeadings, entryStateNames } from '../../../shared/text/catalogue/portfolio.ts'
import { portfolioWords } from '../../../shared/text/catalogue/portfolioPage.ts'
import { ComboField, DateField, LineField, MoneyField, TextAreaField } from '../../components/fields/index.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'

const { entry: words } = portfolioWords
const STATES = [{ value: '', label: words.noState }, ...ENTRY_STATES.map((value) => ({ value, label: capitalise(entryStateNames[value]) }))]

interface EntryFieldsProps {
  readonly value: EntryWriting
  readonly patch: (change: Partial<EntryWriting>) => void
  /** By the path of the field, e.g. `texts.current`. */
  readonly error: (path: string) => string | null
  /** Umbrellas that the report already has. */
  readonly umbrellas: readonly string[]
}

const Row = ({ children }: { readonly children: ReactNode }) => <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>{children}</Box>

/** The facts of a process: what it is, whose it is, how long it lasts and what it costs. */
export function EntryFacts({ value, patch, error, umbrellas }: EntryFieldsProps) {
  return (
    <>
      <LineField label={words.name} required limit={LIMITS.title} value={value.name} error={error('name')} onChange={(name) => patch({ name })} />
      <ComboField label={words.umbrella} helperText={words.umbrellaHelp} limit={LIMITS.title} options={umbrellas} value={value.umbrella} error={error('umbrella')} onChange={(umbrella) => patch({ umbrella })} />
      <Row>
        <LineField label={words.owner} value={value.owner} error={error('owner')} onChange={(owner) => patch({ owner })} />
        <LineField label={words.funder} value={value.funder} error={error('funder')} onChange={(funder) => patch({ funder })} />
      </Row>
      <Row>
        <DateField label={words.startsOn} value={value.startsOn} error={error('startsOn')} onChange={(startsOn) => patch({ startsOn })} />
        <DateField label={words.endsOn} value={value.endsOn} error={error('endsOn')} onChange={(endsOn) => patch({ endsOn })} />
        <SelectField label={words.state} value={value.state} options={STATES} error={error('state')} onChange={(state) => patch({ state: ENTRY_STATES.find((each) => each === state) ?? '' })} />
      </Row>
      <Row>
        <MoneyField label={words.totalKronor} value={value.totalKronor} error={error('totalKronor')} onChange={(totalKronor) => patch({ totalKronor })} />
        <MoneyField
          label={words.supportKronor}
          value={value.supportKronor}
          helperText={isSupportBeyondTotal(value) ? words.supportBeyondTotal : undefined}
          error={error('supportKronor')}
          onChange={(supportKronor) => patch({ supportKronor })}
        />
      </Row>
      <LineField label={words.focus} value={value.focus} error={error('focus')} onChange={(focus) => patch({ focus })} />
      <LineField label={words.factNote} helperText={words.factNoteHelp} limit={500} value={value.factNote} error={error('factNote')} onChange={(factNote) => patch({ factNote })} />
    </>
  )
}

/** What is written under the fixed headings, each in a place that a link can name. */
export function EntryTexts({ value, patch, error, rowId }: Omit<EntryFieldsProps, 'umbrellas'> & { readonly rowId: string }) {
  return ENTRY_TEXTS.map((name) => (
    <Box key={name} id={`${rowId}-${name}`}>
      <TextAreaField
        label={entryHeadings[name]}
        helperText={OPTIONAL_TEXTS.includes(name) ? words.optional : undefined}
        lines={OPTIONAL_TEXTS.includes(name) ? 2 : 4}
        value={value.texts[name]}
        error={error(`texts.${name}`)}
        onChange={(text) => patch({ texts: { ...value.texts, [name]: text } })}
      />
    </Box>
  ))
}
