import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import type { CaseFieldChange, RowChange } from '../../../shared/domain/caseFile/preview.ts'
import { caseFileText, fieldStates } from '../../../shared/text/catalogue/caseFile.ts'
import { caseFileFieldName, caseFileTableName, caseFileValue } from '../../../shared/text/catalogue/caseFileRows.ts'

interface FieldLineProps {
  readonly change: CaseFieldChange
  readonly isHeld: boolean
  readonly onChoose: (isTaken: boolean) => void
}

const LONG = 400

const shortened = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)} …` : text)

function Side({ label, text, isChosen }: { readonly label: string; readonly text: string; readonly isChosen: boolean }) {
  return (
    <Box sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', fontWeight: isChosen ? 600 : 400, color: text === '' || !isChosen ? 'text.secondary' : 'text.primary' }}>
        <bdi>{text === '' ? caseFileText.empty : shortened(text)}</bdi>
      </Typography>
    </Box>
  )
}

/** One field as it is here and in the file; what is chosen stands out. */
function FieldLine({ change: { field, state, here, there, isTaken }, isHeld, onChoose }: FieldLineProps) {
  const name = caseFileFieldName(field)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'flex-start', mt: 1 }}>
      <Box sx={{ width: '11rem', flex: 'none' }}>
        <Typography>{name}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {fieldStates[state]}
        </Typography>
      </Box>
      <Side label={caseFileText.here} text={caseFileValue(field, here)} isChosen={!isTaken} />
      <Side label={caseFileText.inFile} text={caseFileValue(field, there)} isChosen={isTaken} />
      {isHeld ? null : (
        <FormControlLabel
          control={<Checkbox size="small" checked={isTaken} onChange={({ target }) => onChoose(target.checked)} slotProps={{ input: { 'aria-label': `${caseFileText.fromFile}: ${name}` } }} />}
          label={caseFileText.fromFile}
        />
      )}
    </Box>
  )
}

interface ChangeRowProps {
  readonly row: RowChange
  readonly onChoose: (field: string | null, isTaken: boolean) => void
}

/** One thing that differs, and what is to be done with it. */
export function ChangeRow({ row, onChoose }: ChangeRowProps) {
  const { table, name, state, isTaken, isHeld, fields } = row
  const isWhole = state === 'new' || state === 'removedThere' || state === 'removedHere'
  const label = state === 'removedThere' ? caseFileText.removeRow : caseFileText.takeRow
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 600 }}>
            <bdi>{name === '' ? caseFileTableName(table) : name}</bdi>
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {name === '' ? null : caseFileTableName(table)} {isHeld ? caseFileText.held : null}
          </Typography>
        </Box>
        {isWhole && !isHeld ? (
          <FormControlLabel
            control={<Checkbox size="small" checked={isTaken} onChange={({ target }) => onChoose(null, target.checked)} slotProps={{ input: { 'aria-label': `${label}: ${name}` } }} />}
            label={label}
          />
        ) : null}
      </Box>
      {fields.map((change) => (
        <FieldLine key={change.field} change={change} isHeld={isHeld} onChoose={(taken) => onChoose(change.field, taken)} />
      ))}
    </Box>
  )
}
