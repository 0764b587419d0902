import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { DateField } from '../../components/fields/index.ts'
import { useIssue } from './useIssue.ts'
import { type StatementText, useWritten, writeAtOnce } from './writing.ts'

/** The day when the board is to take it up. */
export function BoardMeeting({ text, readOnly }: { readonly text: StatementText; readonly readOnly: boolean }) {
  return (
    <div data-undo="boardMeetingOn" style={{ marginBottom: 32 }}>
      <DateField
        id="falt-boardMeetingOn"
        label={statementTexts.boardMeeting}
        helperText={statementTexts.boardMeetingHelp}
        value={useWritten(text, 'boardMeetingOn')}
        readOnly={readOnly}
        error={useIssue(text, 'boardMeetingOn') ?? null}
        onChange={(value) => writeAtOnce(text, 'boardMeetingOn', value)}
      />
    </div>
  )
}
