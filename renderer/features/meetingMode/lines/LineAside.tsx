import { useMemo } from 'react'
import { readCommitment, readTask } from '../../../../shared/domain/lineReading.ts'
import type { NoteLine } from '../../../../shared/domain/meetingNotes.ts'
import { TARGET_GROUPS } from '../../../../shared/text/catalogue/dialogue.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { changeDetail } from '../notes/notes.ts'
import { useSurroundings } from '../notes/writer.ts'
import { DayField } from './DayField.tsx'
import { WordField } from './WordField.tsx'

interface AsideProps {
  readonly line: NoteLine
}

/** Who and when, as it was read; what is written here goes before the text. */
function TaskAside({ line }: AsideProps) {
  const { writer, people, heldOn, readOnly } = useSurroundings()
  const read = useMemo(() => readTask(line, { people, heldOn }), [line, people, heldOn])
  const names = useMemo(() => people.map(({ name, organisation }) => name || organisation), [people])
  const patch = (fields: NoteLine['detail']) => writer.change(changeDetail(writer.notes, line, fields), `detail ${line.id}`)
  return (
    <div className="aside">
      <WordField label={text.who} value={read.responsible} empty={text.me} words={names} readOnly={readOnly} onChange={(who) => patch({ who })} />
      <DayField label={text.due} value={read.dueOn} today={heldOn} readOnly={readOnly} onChange={(dueOn) => patch({ dueOn })} />
    </div>
  )
}

/** Who promises: an actor of the register, without which there is no commitment yet. */
function CommitmentAside({ line }: AsideProps) {
  const { writer, people, heldOn, actors, readOnly } = useSurroundings()
  const { actorId, dueOn } = useMemo(() => readCommitment(line, { people, heldOn }), [line, people, heldOn])
  const patch = (fields: NoteLine['detail']) => writer.change(changeDetail(writer.notes, line, fields), `detail ${line.id}`)
  return (
    <div className="aside">
      <label>
        <span>{text.promises}</span>
        <select value={actorId ?? ''} disabled={readOnly} onChange={(event) => patch({ actorId: event.target.value || undefined })}>
          <option value="">{text.chooseActor}</option>
          {actors.map((actor) => (
            <option key={actor.actorId} value={actor.actorId ?? ''}>
              {actor.organisation}
            </option>
          ))}
        </select>
      </label>
      <DayField label={text.due} value={dueOn} today={heldOn} readOnly={readOnly} onChange={(day) => patch({ dueOn: day })} />
      {actorId === null && <span className="hint">{text.needsActor}</span>}
    </div>
  )
}

/** The group that an opinion comes from; never a person. */
function OpinionAside({ line }: AsideProps) {
  const { writer, readOnly } = useSurroundings()
  const change = (group: string) => writer.change(changeDetail(writer.notes, line, { group }), `detail ${line.id}`)
  return (
    <div className="aside">
      <WordField
        label={text.group}
        value={line.detail.group ?? ''}
        empty={text.groupPlaceholder}
        words={TARGET_GROUPS}
        readOnly={readOnly}
        onChange={change}
      />
    </div>
  )
}

/** What is read out of a line that lives on outside the meeting, to be put right. */
export function LineAside({ line }: AsideProps) {
  switch (line.kind) {
    case 'task':
      return <TaskAside line={line} />
    case 'commitment':
      return <CommitmentAside line={line} />
    case 'opinion':
      return <OpinionAside line={line} />
    default:
      return null
  }
}
