import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type Contribution, contributionSums, type Giver } from '../../../shared/domain/ledger/contribution.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { contributionName } from '../../../shared/text/catalogue/ledger.ts'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { FactList } from '../../components/FactList.tsx'
import { RecordRow } from '../../components/records/RecordRow.tsx'
import { useLog } from '../../components/records/useLog.ts'
import { Section } from '../../components/Section.tsx'
import { ContributionForm } from './ContributionForm.tsx'
import { contributionRowId } from './rowIds.ts'

const ADD_BUTTON = 'anteckna-bidrag'

function Row({ row, onChange }: { readonly row: Contribution; readonly onChange: (() => void) | undefined }) {
  const title = `${row.giverName || words.giverNames[row.giver]}: ${contributionName(row.kind)}`
  const facts = [
    row.happenedOn,
    ...(row.hours === null ? [] : [words.hoursCounted(row.hours)]),
    ...(row.valueKronor === null ? [] : [words.worth(row.valueKronor)]),
    ...(row.documentReference === '' ? [] : [row.documentReference]),
  ]
  return (
    <RecordRow id={contributionRowId(row.id)} title={title} changeLabel={words.change} changeName={words.changeLabel(title)} onChange={onChange}>
      <Typography sx={{ overflowWrap: 'anywhere', maxWidth: '72ch' }}>
        <bdi>{row.text}</bdi>
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {facts.join(' · ')}
      </Typography>
    </RecordRow>
  )
}

function sumSentence(view: MoneyView, giver: Giver): string {
  const { count, hours, valueKronor, withoutValue } = contributionSums(view.contributions, giver)
  return count === 0 ? words.nothingGiven : words.givenSums({ hours, kronor: valueKronor, withoutValue })
}

/** What the city and the actors give beside money. It is never added to the sums. */
export function ContributionsSection({ view, readOnly }: { readonly view: MoneyView; readonly readOnly: boolean }) {
  const { contributions, caseId } = view
  const log = useLog({
    log: 'contributions', caseId, stored: contributions.map(({ id }) => id), newRow: 'last', rowId: contributionRowId, addButtonId: ADD_BUTTON, readOnly,
  })
  const row = (id: string) => {
    const found = contributions.find((each) => each.id === id) ?? null
    if (id === log.editing)
      return <ContributionForm key={id} id={id} view={view} stored={found} isNew={log.isWritingNew} onClose={log.close} onGone={log.forget} />
    return found && <Row key={id} row={found} onChange={readOnly ? undefined : () => log.edit(id)} />
  }
  const addButton = readOnly || log.isWritingNew ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? words.goOnContribution : words.addContribution}
    </Button>
  )
  return (
    <Section title={words.beside} action={addButton}>
      <Typography sx={{ color: 'text.secondary', mb: 1.5, maxWidth: '72ch' }}>{words.besideHelp}</Typography>
      <FactList facts={[{ label: words.city, value: sumSentence(view, 'city') }, { label: words.actors, value: sumSentence(view, 'actor') }]} />
      <Box sx={{ mt: 2 }}>{log.ids.map(row)}</Box>
    </Section>
  )
}
