import Box from '@mui/material/Box'
import { todayIn } from '../../../../shared/domain/date.ts'
import { type PerspectiveRating, type PlaceView, RATINGS, unrated } from '../../../../shared/domain/results/placeView.ts'
import { notFound } from '../../../../shared/ipc/outcome.ts'
import { perspectiveNames } from '../../../../shared/text/catalogue/resultDocument.ts'
import { placeTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { api } from '../../../bridge/api.ts'
import { ChoiceField, DateField, LineField, TextAreaField } from '../../../components/fields/index.ts'
import { DraftForm } from '../../../components/records/DraftForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { type AutosavedDraft, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'

export const placeRowId = (id: string): string => `blick-${id}`

type PlaceWriting = Omit<PlaceView, 'id' | 'revision' | 'caseId'>

const writingOf = ({ viewedOn, viewedBy, ratings }: PlaceView): PlaceWriting => ({ viewedOn, viewedBy, ratings })

const newLook = (): PlaceWriting => ({ viewedOn: todayIn(new Date()), viewedBy: '', ratings: unrated() })

interface PlaceFormProps {
  readonly id: string
  readonly caseId: string
  readonly stored: PlaceView | null
  readonly isNew: boolean
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

function usePlaceDraft({ id, caseId, stored }: Pick<PlaceFormProps, 'id' | 'caseId' | 'stored'>): AutosavedDraft<PlaceWriting> {
  return useAutosavedDraft<PlaceWriting>({
    key: `placeView:${id}`,
    initial: stored ? writingOf(stored) : newLook(),
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) => savedAs(await api.results.savePlaceView({ id, caseId, expectedRevision, ...writing }), writingOf),
    read: async () => {
      const view = await api.results.get({ caseId })
      if (!view.ok) return view
      const found = view.value.placeViews.find((each) => each.id === id)
      return found ? { ok: true, value: { value: writingOf(found), revision: found.revision } } : { ok: false, error: notFound('placeView').error }
    },
  })
}

const CHOICES = [...RATINGS.map((rating) => ({ value: String(rating), label: String(rating) })), { value: '', label: texts.notRated }]

interface RatingFieldsProps {
  readonly rating: PerspectiveRating
  readonly issue: string | null
  readonly onChange: (rating: PerspectiveRating) => void
}

function RatingFields({ rating, issue, onChange }: RatingFieldsProps) {
  const name = perspectiveNames[rating.perspective]
  return (
    <Box sx={{ display: 'grid', gap: 1, borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <ChoiceField
        label={texts.rating(name)}
        value={rating.rating === null ? '' : String(rating.rating)}
        choices={CHOICES}
        onChange={(chosen) => onChange({ ...rating, rating: chosen === '' ? null : Number(chosen) })}
      />
      <TextAreaField
        label={texts.reason(name)}
        lines={2}
        limit={2_000}
        required={rating.rating !== null}
        value={rating.reason}
        error={issue === null ? null : texts.reasonNeeded}
        onChange={(reason) => onChange({ ...rating, reason })}
      />
    </Box>
  )
}

/** A look at the place while it is written: eight perspectives, each with its reason. */
export function PlaceForm({ id, caseId, stored, isNew, onClose, onGone }: PlaceFormProps) {
  const form = usePlaceDraft({ id, caseId, stored })
  const { value, patch, issueFor } = form
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: texts.removed(value.viewedOn),
      stored: stored && writingOf(stored),
      remove: (expectedRevision) => api.results.removePlaceView({ id, expectedRevision }),
      putBack: (writing) => api.results.savePlaceView({ id, caseId, expectedRevision: 0, ...writing }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={placeRowId(id)}
      title={isNew ? texts.newTitle : texts.changeTitle}
      form={form}
      doneLabel={texts.done}
      removeLabel={stored ? texts.remove : texts.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <DateField
        label={texts.viewedOn}
        required
        value={value.viewedOn}
        error={issueFor('viewedOn') ?? null}
        onChange={(viewedOn) => {
          if (viewedOn !== null) patch({ viewedOn })
        }}
      />
      <LineField label={texts.viewedBy} value={value.viewedBy} error={issueFor('viewedBy') ?? null} onChange={(viewedBy) => patch({ viewedBy })} />
      {value.ratings.map((rating) => (
        <RatingFields
          key={rating.perspective}
          rating={rating}
          issue={issueFor(`ratings.${rating.perspective}.reason`) ?? null}
          onChange={(changed) => patch({ ratings: value.ratings.map((each) => (each.perspective === changed.perspective ? changed : each)) })}
        />
      ))}
    </DraftForm>
  )
}
