import { useQueryClient } from '@tanstack/react-query'
import type { MeetingNotes } from '../../../../shared/domain/meetingNotes.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { api } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { FieldMessage } from '../../../components/fields/index.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { type AutosavedDraft, SaveStatus } from '../../../state/drafts/index.ts'
import { notifyFailure } from '../../../state/notices.ts'
import { MeetingFields } from '../../meetings/index.ts'
import { AppFailure } from '../../../../shared/ipc/outcome.ts'
import type { Writer } from '../notes/writer.ts'
import { AgendaSwitch } from './AgendaSwitch.tsx'
import { FurtherCases } from './FurtherCases.tsx'

type MeetingForm = Parameters<typeof MeetingFields>[0]['form']

interface MeetingFactsProps {
  readonly form: MeetingForm & AutosavedDraft<MeetingForm['value']>
  readonly notes: MeetingNotes
  readonly model: ProcessModel
  readonly writer: Writer
}

/** Title, kind, day, time, place and the cases it is about. */
export function MeetingFacts({ form, notes, model, writer }: MeetingFactsProps) {
  const client = useQueryClient()
  const { id: meetingId } = notes.meeting
  const setCases = async (caseIds: readonly string[]) => {
    const outcome = await api.meetingMode.setFurtherCases({ meetingId, caseIds: [...caseIds] })
    if (outcome.ok) await client.invalidateQueries({ queryKey: queries.meetingNotes(meetingId).queryKey })
    else notifyFailure(failureSentence(new AppFailure(outcome.error)))
  }
  return (
    <>
      <MeetingFields form={form} model={model} withoutNotes />
      <FurtherCases cases={notes.cases} onChange={(ids) => void setCases(ids)} />
      <AgendaSwitch writer={writer} kind={form.value.kind} model={model} />
      <SaveStatus draft={form.draft} />
      {notes.meeting.participants !== '' && <FieldMessage tone="help">{`${text.earlierParticipants}: ${notes.meeting.participants}`}</FieldMessage>}
    </>
  )
}
