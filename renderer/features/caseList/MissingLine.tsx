import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import type { CaseRow } from '../../../shared/domain/caseList.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { todoSentence } from '../../../shared/text/catalogue/todos.ts'
import { QuietLine } from '../../components/list/layout.ts'

/** "3 saknas", with the list of them for who points at it. */
export function MissingLine({ row, model }: { readonly row: CaseRow; readonly model: ProcessModel }) {
  if (row.missingCount === 0) return <QuietLine>{caseListText.nothingMissing}</QuietLine>
  const [only] = row.missing
  if (row.missingCount === 1 && only?.code === row.nextStep?.code) return <QuietLine>{caseListText.nothingElse}</QuietLine>
  const more = row.missingCount - row.missing.length
  const list = (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {row.missing.map((todo) => (
        <li key={`${todo.code} ${todo.subject}`}>{todoSentence(todo, model)}</li>
      ))}
      {more > 0 ? <li>{caseListText.andMore(more)}</li> : null}
    </Box>
  )
  return (
    <Tooltip describeChild title={list} placement="bottom-start">
      <QuietLine sx={{ alignSelf: 'flex-start' }}>{caseListText.missing(row.missingCount)}</QuietLine>
    </Tooltip>
  )
}
