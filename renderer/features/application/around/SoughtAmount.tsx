import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { MoneyField } from '../../../components/fields/index.ts'
import { type ApplicationText, useWritten, write } from '../writing.ts'
import { useIssue } from './useIssue.ts'

export interface AroundProps {
  readonly text: ApplicationText
  readonly readOnly: boolean
}

/** The sum that the actors seek. */
export function SoughtAmount({ text, readOnly }: AroundProps) {
  const kronor = useWritten(text, 'soughtKronor')
  return (
    <div data-undo="soughtKronor">
      <MoneyField
        id="falt-soughtKronor"
        label={applicationTexts.soughtKronor}
        helperText={applicationTexts.soughtHelp}
        value={kronor}
        readOnly={readOnly}
        error={useIssue(text, 'soughtKronor')}
        onChange={(value) => {
          write(text, 'soughtKronor', value)
          // The field has waited for a pause already; a second one would be too long for a crash.
          void text.flush()
        }}
      />
    </div>
  )
}
