import CheckOutlined from '@mui/icons-material/CheckOutlined'
import Box from '@mui/material/Box'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { capitalise } from '../../../../shared/text/capitalise.ts'
import { ChipsField, FieldMessage } from '../../../components/fields/index.ts'
import { Segment } from '../../../components/fields/Segment.tsx'
import { useWritten, write } from '../writing.ts'
import type { AroundProps } from './SoughtAmount.tsx'
import { useIssue } from './useIssue.ts'

/** The boards that the area touches: those of the model to tick, others to name. */
export function BoardsConcerned({ text, readOnly, model }: AroundProps & { readonly model: ProcessModel }) {
  const boards = useWritten(text, 'boards')
  const issue = useIssue(text, 'boards')
  const isKnown = (board: string) => model.boards.some(({ id }) => id === board)
  const known = boards.filter(isKnown)
  const others = boards.filter((board) => !isKnown(board))
  /** In the model's order, so that the document lists them alike however they were ticked. */
  const toggle = (board: string) => {
    const ticked = model.boards.map(({ id }) => id).filter((id) => (id === board) !== known.includes(id))
    write(text, 'boards', [...ticked, ...others])
  }
  /** A name typed by hand of a board that the model knows is that board. */
  const idOf = (name: string) => model.boards.find((board) => board.name === name.trim().toLocaleLowerCase('sv'))?.id ?? name
  const writeOthers = (names: string[]) => write(text, 'boards', [...new Set([...known, ...names.map(idOf)])])
  return (
    <Box data-undo="boards" data-chips sx={{ display: 'grid', gap: 2 }}>
      <Box component="fieldset" id="falt-boards" aria-describedby="falt-boards-help" disabled={readOnly} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
          {applicationTexts.boards}
        </Box>
        <FieldMessage tone="help" id="falt-boards-help">
          {applicationTexts.boardsHelp}
        </FieldMessage>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
          {model.boards.map(({ id, name }) => (
            <Segment key={id}>
              <input type="checkbox" checked={known.includes(id)} onChange={() => toggle(id)} />
              {known.includes(id) && <CheckOutlined aria-hidden sx={{ fontSize: 16 }} />}
              {capitalise(name)}
            </Segment>
          ))}
        </Box>
      </Box>
      {(!readOnly || others.length > 0) && (
        <ChipsField label={applicationTexts.otherBoards} value={others} readOnly={readOnly} error={issue} onChange={writeOthers} />
      )}
    </Box>
  )
}
