import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { useLog } from '../../../components/records/useLog.ts'
import { Section } from '../../../components/Section.tsx'
import { IndicatorForm, indicatorRowId } from './IndicatorForm.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'
import { stepOfKey } from './Movers.tsx'
import { useOrder } from './order.ts'

const ADD_BUTTON = 'ny-indikator'

/** The indicators of a case, with targets and outcomes. */
export function TargetsPart({ results, readOnly }: { readonly results: ResultsView; readonly readOnly: boolean }) {
  const { indicators, draft } = results
  const stored = indicators.map(({ indicator }) => indicator.id)
  const move = useOrder(results)
  const log = useLog({
    log: 'indicators', caseId: draft.caseId, stored, newRow: 'last', rowId: indicatorRowId, addButtonId: ADD_BUTTON, readOnly,
  })
  // The order is hers, and nothing but her changes it: it is shown as it is, with a new row last.
  const order = [...stored, ...log.ids.filter((id) => !stored.includes(id))]
  const row = (id: string) => {
    if (id === log.editing) return <IndicatorForm key={id} id={id} results={results} isNew={log.isWritingNew} onClose={log.close} onGone={log.forget} />
    const found = indicators.find(({ indicator }) => indicator.id === id)
    const at = stored.indexOf(id)
    return (
      found && (
        <Box
          key={id}
          onKeyDown={(event) => {
            // In a field the keys mean what they mean there.
            const isWriting = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null
            const by = readOnly || isWriting ? null : stepOfKey(event)
            if (by === null) return
            event.preventDefault()
            void move(id, by)
          }}
        >
          <IndicatorRow measured={found} readOnly={readOnly} onChange={() => log.edit(id)} isFirst={at === 0} isLast={at === stored.length - 1} onMove={(by) => void move(id, by)} />
        </Box>
      )
    )
  }
  const addButton = readOnly || log.isWritingNew ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? texts.goOn : texts.add}
    </Button>
  )
  return (
    <Section title={texts.heading} action={addButton}>
      <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>{texts.help}</Typography>
      {log.ids.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{texts.none}</Typography> : order.map(row)}
    </Section>
  )
}
