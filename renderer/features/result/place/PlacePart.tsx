import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { PlaceView } from '../../../../shared/domain/results/placeView.ts'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { perspectiveNames, resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { placeTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { RecordRow } from '../../../components/records/RecordRow.tsx'
import { useLog } from '../../../components/records/useLog.ts'
import { Section } from '../../../components/Section.tsx'
import { Matrix } from './Matrix.tsx'
import { PlaceComparison } from './PlaceComparison.tsx'
import { PlaceForm, placeRowId } from './PlaceForm.tsx'

const ADD_BUTTON = 'bedom-platsen'

function Row({ view, onChange }: { readonly view: PlaceView; readonly onChange: (() => void) | undefined }) {
  const { viewedOn, viewedBy, ratings } = view
  return (
    <RecordRow id={placeRowId(view.id)} title={texts.rowTitle(viewedOn, viewedBy)} changeLabel={texts.change} changeName={texts.changeName(viewedOn)} onChange={onChange}>
      {ratings
        .filter(({ rating, reason }) => rating !== null || reason !== '')
        .map(({ perspective, rating, reason }) => (
          <Typography key={perspective} sx={{ maxWidth: '72ch', overflowWrap: 'anywhere' }}>
            <strong>{`${perspectiveNames[perspective]} ${rating ?? resultDocument.none}`}</strong> <bdi>{reason}</bdi>
          </Typography>
        ))}
    </RecordRow>
  )
}

/** Looks at the place from eight perspectives, compared, and the indicators in a matrix. */
export function PlacePart({ results, readOnly }: { readonly results: ResultsView; readonly readOnly: boolean }) {
  const { placeViews, draft } = results
  const { caseId } = draft
  const log = useLog({
    log: 'placeViews', caseId, stored: placeViews.map(({ id }) => id).toReversed(), newRow: 'first', rowId: placeRowId, addButtonId: ADD_BUTTON, readOnly,
  })
  const row = (id: string) => {
    const found = placeViews.find((each) => each.id === id) ?? null
    if (id === log.editing) return <PlaceForm key={id} id={id} caseId={caseId} stored={found} isNew={log.isWritingNew} onClose={log.close} onGone={log.forget} />
    return found && <Row key={id} view={found} onChange={readOnly ? undefined : () => log.edit(id)} />
  }
  const addButton = readOnly || log.isWritingNew ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? texts.goOn : texts.add}
    </Button>
  )
  const sentence = placeViews.length === 0 ? texts.none : placeViews.length === 1 ? texts.one : null
  return (
    <>
      <Section title={texts.heading} action={addButton}>
        <Typography sx={{ color: 'text.secondary', mb: 2, maxWidth: '72ch' }}>{texts.help}</Typography>
        {placeViews.length > 0 && <PlaceComparison views={placeViews} />}
        {sentence && <Typography sx={{ color: 'text.secondary', mb: 1 }}>{sentence}</Typography>}
        {log.ids.map(row)}
      </Section>
      <Matrix results={results} readOnly={readOnly} />
    </>
  )
}
