import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { useLog } from '../../../components/records/useLog.ts'
import { Section } from '../../../components/Section.tsx'
import { IndicatorForm, indicatorRowId } from './IndicatorForm.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'

const ADD_BUTTON = 'ny-indikator'

/** The indicators of a case, with targets and outcomes. */
export function TargetsPart({ results, readOnly }: { readonly results: ResultsView; readonly readOnly: boolean }) {
  const { indicators, draft } = results
  const log = useLog({
    log: 'indicators', caseId: draft.caseId, stored: indicators.map(({ indicator }) => indicator.id), newRow: 'last', rowId: indicatorRowId, addButtonId: ADD_BUTTON, readOnly,
  })
  const row = (id: string) => {
    if (id === log.editing) return <IndicatorForm key={id} id={id} results={results} isNew={log.isWritingNew} onClose={log.close} onGone={log.forget} />
    const found = indicators.find(({ indicator }) => indicator.id === id)
    return found && <IndicatorRow key={id} measured={found} readOnly={readOnly} onChange={() => log.edit(id)} />
  }
  const addButton = readOnly || log.isWritingNew ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? texts.goOn : texts.add}
    </Button>
  )
  return (
    <Section title={texts.heading} action={addButton}>
      <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>{texts.help}</Typography>
      {log.ids.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{texts.none}</Typography> : log.ids.map(row)}
    </Section>
  )
}
