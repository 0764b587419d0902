import Box from '@mui/material/Box'
import { DIRECTIONS } from '../../../../shared/domain/results/indicator.ts'
import type { MeasuredIndicator } from '../../../../shared/domain/results/measured.ts'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { directionNames } from '../../../../shared/text/catalogue/resultDocument.ts'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { ChipsField, ChoiceField, DateField, LineField, TextAreaField } from '../../../components/fields/index.ts'
import { ValueField } from '../../../components/fields/ValueField.tsx'
import { DraftForm } from '../../../components/records/DraftForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { useIndicatorDraft, writingOfIndicator } from './drafts.ts'

export const indicatorRowId = (id: string): string => `indikator-${id}`

interface IndicatorFormProps {
  readonly id: string
  readonly results: ResultsView
  readonly isNew: boolean
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

const DIRECTION_CHOICES = DIRECTIONS.map((value) => ({ value, label: directionNames[value] }))
const side = { display: 'flex', flexWrap: 'wrap', gap: 2.5, alignItems: 'flex-start' } as const

/** An indicator while it is written, new or again. */
export function IndicatorForm({ id, results, isNew, onClose, onGone }: IndicatorFormProps) {
  const form = useIndicatorDraft(id, results)
  const { value, patch, issueFor } = form
  const stored = results.indicators.find(({ indicator }) => indicator.id === id)?.indicator ?? null
  const remove = async () => {
    let gone: MeasuredIndicator | null = null
    const isGone = await removeRow(form.draft, {
      said: texts.removed(value.name),
      stored: stored && writingOfIndicator(stored),
      remove: async (expectedRevision) => {
        gone = unwrap(await api.results.removeIndicator({ id, expectedRevision }))
        return { ok: true, value: gone }
      },
      // With every target and outcome it had.
      putBack: async () => (gone ? api.results.restoreIndicator(gone) : { ok: true, value: {} }),
    })
    if (isGone) onGone()
  }
  const error = (name: string) => issueFor(name) ?? null
  return (
    <DraftForm
      id={indicatorRowId(id)}
      title={isNew ? texts.newTitle : texts.changeTitle}
      form={form}
      doneLabel={texts.done}
      removeLabel={stored ? texts.remove : texts.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <LineField label={texts.name} required value={value.name} limit={160} error={error('name')} onChange={(name) => patch({ name })} />
      <LineField label={texts.unit} helperText={texts.unitHelp} value={value.unit} limit={40} width={240} error={error('unit')} onChange={(unit) => patch({ unit })} />
      <ChoiceField label={texts.direction} value={value.direction} choices={DIRECTION_CHOICES} onChange={(direction) => patch({ direction })} />
      <Box sx={side}>
        <ValueField label={texts.baseline} value={value.baseline} error={error('baseline')} onChange={(baseline) => patch({ baseline })} />
        <DateField label={texts.baselineOn} value={value.baselineOn} error={error('baselineOn')} onChange={(baselineOn) => patch({ baselineOn })} />
      </Box>
      <LineField label={texts.baselineSource} value={value.baselineSource} error={error('baselineSource')} onChange={(baselineSource) => patch({ baselineSource })} />
      <Box sx={side}>
        <ValueField label={texts.target} helperText={texts.targetHelp} value={value.target} error={error('target')} onChange={(target) => patch({ target })} />
        <DateField label={texts.targetOn} value={value.targetOn} error={error('targetOn')} onChange={(targetOn) => patch({ targetOn })} />
      </Box>
      <ChipsField
        label={texts.splitGroups}
        helperText={texts.splitHelp}
        limit={60}
        suggestions={texts.splitSuggestions}
        value={value.splitGroups}
        error={error('splitGroups')}
        onChange={(splitGroups) => patch({ splitGroups })}
      />
      <TextAreaField label={texts.note} lines={2} limit={2_000} value={value.note} error={error('note')} onChange={(note) => patch({ note })} />
    </DraftForm>
  )
}
