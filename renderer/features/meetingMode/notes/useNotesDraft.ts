import { useMemo, useState } from 'react'
import type { KeptRow, MeetingNotes } from '../../../../shared/domain/meetingNotes.ts'
import type { Outcome } from '../../../../shared/ipc/outcome.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { api } from '../../../bridge/api.ts'
import { type Draft, mapOutcome, type Saved, useDraft } from '../../../state/drafts/index.ts'
import { notify } from '../../../state/notices.ts'
import { changesBetween, sameNotes } from './changes.ts'
import { type Notes, notesOf } from './notes.ts'

const tellKept = (kept: readonly KeptRow[]): void => kept.forEach(({ kind }) => notify(text.kept(kind)))

/** Sends what has changed since what is known to be stored; one for each time the screen is shown. */
class NotesStore {
  private readonly meetingId: string
  private stored: Notes

  constructor(meetingId: string, stored: Notes) {
    this.meetingId = meetingId
    this.stored = stored
  }

  save = async (value: Notes, expectedRevision: number): Promise<Outcome<Saved<Notes>>> => {
    const { meetingId } = this
    const outcome = await api.meetingMode.write({ meetingId, expectedRevision, ...changesBetween(this.stored, value) })
    if (outcome.ok) {
      this.stored = value
      tellKept(outcome.value.kept)
    }
    return mapOutcome(outcome, ({ revision }) => ({ value, revision }))
  }

  read = async (): Promise<Outcome<Saved<Notes>>> => {
    const outcome = await api.meetingMode.get({ meetingId: this.meetingId })
    if (outcome.ok) this.stored = notesOf(outcome.value)
    return mapOutcome(outcome, ({ revision }) => ({ value: this.stored, revision }))
  }
}

/** The notes of a meeting, which save themselves line by line while one types. */
export function useNotesDraft(stored: MeetingNotes): Draft<Notes> {
  const meetingId = stored.meeting.id
  const initial = useMemo(() => notesOf(stored), [stored])
  const [store] = useState(() => new NotesStore(meetingId, initial))
  return useDraft<Notes>({ key: `notes:${meetingId}`, initial, revision: stored.revision, save: store.save, read: store.read, equals: sameNotes })
}
