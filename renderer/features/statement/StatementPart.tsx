import type { ReactNode } from 'react'
import { WritingArea, WritingSection } from '../../components/writing/index.ts'
import { useIssue } from './useIssue.ts'
import { type StatementText, type StatementWriting, useWritten, write } from './writing.ts'

type TextFieldName = { [Name in keyof StatementWriting]: StatementWriting[Name] extends string ? Name : never }[keyof StatementWriting]

interface StatementPartProps {
  readonly text: StatementText
  readonly field: TextFieldName
  readonly title: string
  readonly guidance: string
  readonly limit: number
  readonly readOnly: boolean
  /** What stands under the text. */
  readonly children?: ReactNode
}

/** One heading of the statement, with room to write. */
export function StatementPart({ text, field, title, guidance, limit, readOnly, children }: StatementPartProps) {
  const written = useWritten(text, field)
  const issue = useIssue(text, field)
  const [headingId, guidanceId] = [`rubrik-${field}`, `stod-${field}`]
  return (
    <WritingSection id={`del-${field}`} headingId={headingId} guidanceId={guidanceId} title={title} guidance={guidance} field={field}>
      <WritingArea
        labelledBy={headingId}
        describedBy={guidanceId}
        text={written}
        limit={limit}
        readOnly={readOnly}
        issue={issue}
        onWrite={(typed) => write(text, field, typed)}
      />
      {children}
    </WritingSection>
  )
}
