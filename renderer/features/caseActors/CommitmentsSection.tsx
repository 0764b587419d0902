import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import type { Commitment } from '../../../shared/domain/register/commitment.ts'
import { commitmentStateNames, commitmentTitle, commitmentWords } from '../../../shared/text/catalogue/commitments.ts'
import { CommitmentChip } from '../../components/CommitmentChip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { RecordRow } from '../../components/records/RecordRow.tsx'
import { useLog } from '../../components/records/useLog.ts'
import { Section } from '../../components/Section.tsx'
import { CommitmentForm } from './CommitmentForm.tsx'
import { commitmentRowId } from './commitmentWriting.ts'

interface CommitmentsSectionProps {
  readonly view: CaseView
  readonly roles: readonly CaseRole[]
  readonly commitments: readonly Commitment[]
}

const ADD_BUTTON = 'anteckna-atagande'

function Row({ commitment, onChange }: { readonly commitment: Commitment; readonly onChange: (() => void) | undefined }) {
  const title = commitmentTitle(commitment)
  return (
    <RecordRow
      id={commitmentRowId(commitment.id)}
      title={title}
      mark={<CommitmentChip state={commitment.state} label={commitmentStateNames[commitment.state]} />}
      changeLabel={commitmentWords.change}
      changeName={commitmentWords.changeLabel(title)}
      onChange={onChange}
    >
      <Typography sx={{ color: 'text.secondary' }}>
        <bdi>{[commitment.actorName, commitment.dueOn ? commitmentWords.due(commitment.dueOn) : ''].filter(Boolean).join(', ')}</bdi>
      </Typography>
      {commitment.stateReason !== '' && (
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
          <bdi>{commitment.stateReason}</bdi>
        </Typography>
      )}
    </RecordRow>
  )
}

/** Those who may promise something here: the actors of the case, and any that has promised something already. */
function actorsOf(roles: readonly CaseRole[], commitments: readonly Commitment[]) {
  const names = new Map([...roles, ...commitments].map(({ actorId, actorName }) => [actorId, actorName]))
  return [...names].map(([value, label]) => ({ value, label }))
}

/** What the actors have promised in the case. */
export function CommitmentsSection({ view, roles, commitments }: CommitmentsSectionProps) {
  const caseId = view.case.id
  const readOnly = view.case.closedOn !== null
  const actors = actorsOf(roles, commitments)
  const stored = commitments.map(({ id }) => id)
  const log = useLog({ log: 'commitments', caseId, stored, newRow: 'first', rowId: commitmentRowId, addButtonId: ADD_BUTTON, readOnly })
  const row = (id: string) => {
    const found = commitments.find((each) => each.id === id) ?? null
    if (id === log.editing)
      return <CommitmentForm key={id} id={id} caseId={caseId} isNew={log.isWritingNew} stored={found} actors={actors} onClose={log.close} onGone={log.forget} />
    return found && <Row key={id} commitment={found} onChange={readOnly ? undefined : () => log.edit(id)} />
  }
  const addButton =
    readOnly || actors.length === 0 ? null : (
      <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
        {log.hasBegun ? commitmentWords.goOnWriting : commitmentWords.add}
      </Button>
    )
  const isEmpty = log.ids.length === 0
  const sentence = actors.length === 0 && !readOnly ? commitmentWords.needsRole : commitmentWords.empty
  return (
    <Section title={commitmentWords.heading} action={isEmpty || log.isWritingNew ? null : addButton}>
      {isEmpty ? <EmptyState sentence={sentence} action={addButton} /> : log.ids.map(row)}
    </Section>
  )
}
