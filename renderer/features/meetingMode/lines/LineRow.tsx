import { memo, useState } from 'react'
import type { NoteLine } from '../../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { delicateWarning } from '../../../../shared/text/catalogue/sensitive.ts'
import { FieldMessage } from '../../../components/fields/index.ts'
import { changeLine, writeLines } from '../notes/notes.ts'
import { useSurroundings } from '../notes/writer.ts'
import { KindMark } from './KindMark.tsx'
import { LineAside } from './LineAside.tsx'
import { lineKey } from './lineKeys.ts'
import { useCaretRequest } from './useCaretRequest.ts'

interface LineRowProps {
  readonly line: NoteLine
  /** What the point is called, for those who listen. */
  readonly pointTitle: string
  /** Whether it says where to write: the only line of a point without words. */
  readonly isLonely: boolean
}

/** One line of notes: what it is, what it says, and what is read out of it. */
export const LineRow = memo(function LineRow({ line, pointTitle, isLonely }: LineRowProps) {
  const { writer, readOnly } = useSurroundings()
  const area = useCaretRequest(writer, line.id)
  const [warning, setWarning] = useState<string | null>(null)
  const change = (value: string) => {
    if (warning !== null) setWarning(null)
    if (/[\n\r]/u.test(value)) writer.write(writeLines(writer.notes, line, value), 'paste')
    else writer.change(changeLine(writer.notes, line, { text: value }), `line ${line.id}`)
  }
  return (
    <div className={`line ${line.kind}`} data-line={line.id} data-point={line.pointId}>
      <KindMark line={line} />
      <div className="words">
        <textarea
          ref={area}
          rows={1}
          value={line.text}
          readOnly={readOnly}
          placeholder={isLonely ? text.writeHere : undefined}
          aria-label={text.lineLabel(pointTitle || text.untitledPoint)}
          spellCheck
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => lineKey(event, line, writer)}
          onFocus={() => writer.noteCaret(line.id)}
          onBlur={() => setWarning(delicateWarning(line.text))}
        />
        <LineAside line={line} />
        {warning !== null && <FieldMessage tone="warning">{warning}</FieldMessage>}
      </div>
    </div>
  )
})
