import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { boardName } from '../../../shared/text/catalogue/timeline.ts'
import { queries } from '../../bridge/queries.ts'
import { ChipsField } from '../../components/fields/index.ts'
import { useIssue } from './useIssue.ts'
import { type StatementText, useWritten, write } from './writing.ts'

interface StatementEndingProps {
  readonly text: StatementText
  readonly view: CaseView
  readonly model: ProcessModel
  readonly readOnly: boolean
}

/** To whom the decision is sent, and who signs. */
export function StatementEnding({ text, view, model, readOnly }: StatementEndingProps) {
  const { data } = useQuery(queries.settings())
  const { name = '', title = '' } = data?.settings.contactPerson ?? {}
  const contactPerson = [name, title].filter(Boolean).join(', ')
  const known = [
    ...view.actors.map((actor) => actor.name),
    ...view.application.boards.filter((board) => board !== model.board).map((board) => capitalise(boardName(model, board))),
  ]
  return (
    <Box component="section" aria-labelledby="rubrik-avslutning" sx={{ display: 'grid', gap: 3, mb: 5 }}>
      <Typography variant="h2" id="rubrik-avslutning">
        {statementTexts.ending}
      </Typography>
      <div data-undo="recipients" data-chips>
        <ChipsField
          label={statementTexts.recipients}
          helperText={statementTexts.recipientsHelp}
          suggestions={[...new Set(known)]}
          value={useWritten(text, 'recipients')}
          readOnly={readOnly}
          error={useIssue(text, 'recipients') ?? null}
          onChange={(value) => write(text, 'recipients', value)}
        />
      </div>
      <div data-undo="signers" data-chips>
        <ChipsField
          label={statementTexts.signers}
          helperText={statementTexts.signersHelp(name)}
          suggestions={contactPerson === '' ? [] : [contactPerson]}
          value={useWritten(text, 'signers')}
          readOnly={readOnly}
          error={useIssue(text, 'signers') ?? null}
          onChange={(value) => write(text, 'signers', value)}
        />
      </div>
    </Box>
  )
}
