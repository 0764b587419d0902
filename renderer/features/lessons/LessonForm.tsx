import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { LESSON_KINDS, LESSON_LEVELS, LESSON_LIMITS, type LessonLevel } from '../../../shared/domain/lessons/lesson.ts'
import { type LessonRow, NO_LESSON_FILTER } from '../../../shared/domain/lessons/lessonList.ts'
import { type Phase, PHASES } from '../../../shared/domain/phase.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { lessonKindNames, lessonLevelNames, lessonWords, SUGGESTED_THEMES } from '../../../shared/text/catalogue/lessons.ts'
import { phaseNames } from '../../../shared/text/catalogue/names.ts'
import { api } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { CaseField } from '../../components/CaseField.tsx'
import { ChoiceField, ComboField, DateField, TextAreaField } from '../../components/fields/index.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'
import { RecordForm } from '../../components/records/RecordForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { mapOutcome, savedAs, SaveStatus, useAutosavedDraft, useUndoKeys } from '../../state/drafts/index.ts'
import { type LessonWriting, putBack, writingOfLesson } from './lessonCalls.ts'

const { fields: words } = lessonWords

export const lessonRowId = (id: string): string => `lardom-${id}`

const KINDS = LESSON_KINDS.map((value) => ({ value, label: lessonKindNames[value] }))
const LEVELS = [{ value: '', label: words.noLevel }, ...LESSON_LEVELS.map((value) => ({ value, label: lessonLevelNames[value] }))]
const PHASE_OPTIONS = [{ value: '', label: words.noPhase }, ...PHASES.map((value) => ({ value, label: phaseNames[value] }))]
const MOST_READ = 500

function useLessonDraft(lesson: LessonRow) {
  const { id, notedIn, revision } = lesson
  return useAutosavedDraft<LessonWriting>({
    key: `lesson:${id}`,
    initial: writingOfLesson(lesson),
    revision,
    save: async (writing, expectedRevision) => savedAs(await api.lessons.save({ ...writing, id, notedIn, expectedRevision }), writingOfLesson),
    read: async () => {
      const page = await api.lessons.list({ ...NO_LESSON_FILTER, caseId: lesson.caseId, offset: 0, limit: MOST_READ })
      const found = page.ok ? page.value.rows.find((each) => each.id === id) : undefined
      if (page.ok && !found) return { ok: false, error: notFound('lesson').error }
      return mapOutcome(page, () => ({ value: writingOfLesson(found ?? lesson), revision: found?.revision ?? 0 }))
    },
  })
}

function useThemes(): string[] {
  const { data } = useQuery(queries.lessonThemes())
  return [...new Set([...(data ?? []).map(({ name }) => name), ...SUGGESTED_THEMES])]
}

/** A lesson while it is changed; it saves itself. */
export function LessonForm({ lesson, onClose }: { readonly lesson: LessonRow; readonly onClose: () => void }) {
  const form = useLessonDraft(lesson)
  const themes = useThemes()
  const { value, patch, issueFor } = form
  const onUndoKeys = useUndoKeys(form.draft)
  const error = (name: keyof LessonWriting) => issueFor(name) ?? null
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: lessonWords.removed,
      stored: writingOfLesson(lesson),
      remove: (expectedRevision) => api.lessons.remove({ id: lesson.id, expectedRevision }),
      putBack: (writing) => putBack(lesson, writing),
    })
    if (isGone) onClose()
  }
  return (
    <RecordForm
      id={lessonRowId(lesson.id)}
      title={lessonWords.changeTitle}
      status={<SaveStatus draft={form.draft} />}
      doneLabel={lessonWords.finish}
      removeLabel={lessonWords.remove}
      onDone={form.flush}
      onClose={onClose}
      onRemove={() => void remove()}
      onUndoKeys={onUndoKeys}
    >
      <ChoiceField label={words.kind} choices={KINDS} value={value.kind} error={error('kind')} onChange={(kind) => patch({ kind })} />
      <TextAreaField label={words.text} helperText={words.textHelp} required lines={3} limit={LESSON_LIMITS.text} value={value.text} error={error('text')} onChange={(text) => patch({ text })} />
      <ComboField label={words.theme} helperText={words.themeHelp} limit={LESSON_LIMITS.theme} options={themes} value={value.theme} error={error('theme')} onChange={(theme) => patch({ theme })} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <SelectField label={words.level} value={value.level} options={LEVELS} error={error('level')} onChange={(level) => patch({ level: LESSON_LEVELS.find((each: LessonLevel) => each === level) ?? '' })} />
        <SelectField label={words.phase} value={value.phase} options={PHASE_OPTIONS} error={error('phase')} onChange={(phase) => patch({ phase: PHASES.find((each: Phase) => each === phase) ?? '' })} />
        <DateField
          label={words.notedOn}
          required
          value={value.notedOn}
          error={error('notedOn')}
          onChange={(notedOn) => {
            if (notedOn !== null) patch({ notedOn })
          }}
        />
      </Box>
      <CaseField
        label={words.case}
        helperText={words.caseHelp}
        noneText={words.noCase}
        value={value.caseId === null ? null : { id: value.caseId, title: value.caseId === lesson.caseId ? lesson.caseTitle : '' }}
        error={error('caseId')}
        onChange={(chosen) => patch({ caseId: chosen?.id ?? null })}
      />
    </RecordForm>
  )
}
