import Box from '@mui/material/Box'
import type { FrameChange } from '../../../shared/domain/frame/frameChange.ts'
import { framePageText as texts } from '../../../shared/text/catalogue/framePage.ts'
import { frameTexts } from '../../../shared/text/catalogue/frames.ts'
import { moneyWords } from '../../../shared/text/catalogue/money.ts'
import { api } from '../../bridge/api.ts'
import { ChoiceField, DateField, LineField, MoneyField } from '../../components/fields/index.ts'
import { DraftForm } from '../../components/records/DraftForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { type AutosavedDraft } from '../../state/drafts/index.ts'
import { changeContent, type ChangeWriting, useChangeDraft, writingOfChange } from './changeWriting.ts'

export const changeRowId = (id: string): string => `ram-${id}`

const DIRECTIONS = (['more', 'less'] as const).map((value) => ({ value, label: texts.directions[value] }))

function ChangeFields({ form: { value, patch, issueFor } }: { readonly form: AutosavedDraft<ChangeWriting> }) {
  const error = (name: string) => issueFor(name) ?? null
  return (
    <>
      <ChoiceField label={texts.direction} helperText={texts.changeHelp} choices={DIRECTIONS} value={value.direction} onChange={(direction) => patch({ direction })} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <MoneyField label={texts.sum} required value={value.kronor} error={error('changeKronor')} onChange={(kronor) => patch({ kronor })} />
        <DateField
          label={frameTexts.changedOn}
          required
          value={value.changedOn}
          error={error('changedOn')}
          onChange={(changedOn) => {
            if (changedOn !== null) patch({ changedOn })
          }}
        />
      </Box>
      <LineField label={frameTexts.reason} helperText={texts.reasonHelp} required value={value.reason} error={error('reason')} onChange={(reason) => patch({ reason })} />
      <LineField label={frameTexts.document} helperText={moneyWords.documentHelp} value={value.documentReference} error={error('documentReference')} onChange={(documentReference) => patch({ documentReference })} />
    </>
  )
}

interface ChangeFormProps {
  readonly id: string
  readonly year: number
  readonly stored: FrameChange | null
  readonly isNew: boolean
  readonly isFirst: boolean
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

/** A change of the frame while it is written, new or again. */
export function ChangeForm({ id, year, stored, isNew, isFirst, onClose, onGone }: ChangeFormProps) {
  const form = useChangeDraft({ id, year, stored, isFirst })
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: texts.removed(form.value.kronor ?? 0),
      stored: stored && writingOfChange(stored),
      remove: (expectedRevision) => api.frames.removeChange({ id, expectedRevision }),
      putBack: (writing) => api.frames.saveChange({ id, year, expectedRevision: 0, ...changeContent(writing) }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={changeRowId(id)}
      title={isNew ? texts.newChange : texts.changeChange}
      form={form}
      doneLabel={texts.done}
      removeLabel={stored ? texts.remove : texts.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <ChangeFields form={form} />
    </DraftForm>
  )
}
