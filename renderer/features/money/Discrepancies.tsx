import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { todayIn } from '../../../shared/domain/date.ts'
import { discrepanciesOf } from '../../../shared/domain/ledger/discrepancy.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { type UnreservedGrant, unreserved } from '../../../shared/domain/ledger/unreserved.ts'
import { newId } from '../../../shared/newId.ts'
import { discrepancySentence } from '../../../shared/text/catalogue/ledger.ts'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useAction } from '../../components/useAction.ts'
import { offerUndo } from '../../state/notices.ts'

async function reserve(caseId: string, { decision, purpose, kronor }: UnreservedGrant): Promise<void> {
  const today = todayIn(new Date())
  const row = unwrap(
    await api.money.saveRow({
      id: newId(), caseId, expectedRevision: 0, happenedOn: today, kind: 'reserved', purpose, decisionId: decision.id, planId: null,
      frameYear: Number(today.slice(0, 4)), text: words.reserveText(decision), documentReference: '', kronor,
    }),
  )
  offerUndo(words.reservedNow(kronor), async () => unwrap(await api.money.removeRow({ id: row.id, expectedRevision: row.revision })))
}

/** A grant that no frame has set aside, with the button that does it from what the decision says. */
function Unreserved({ view, readOnly }: { readonly view: MoneyView; readonly readOnly: boolean }) {
  const { run, busy, error } = useAction((grant: UnreservedGrant) => reserve(view.caseId, grant))
  return (
    <>
      {unreserved(view).map((grant) => (
        <Alert
          key={grant.decision.id}
          severity="info"
          action={readOnly ? null : <Button color="inherit" size="small" disabled={busy} onClick={() => void run(grant)}>{words.reserve}</Button>}
        >
          {words.unreserved(grant)}
        </Alert>
      ))}
      {error ? <ErrorNotice error={error} /> : null}
    </>
  )
}

/** Figures that do not agree, said with both of them. Nothing is put right by itself. */
export function Discrepancies({ view, readOnly }: { readonly view: MoneyView; readonly readOnly: boolean }) {
  const found = discrepanciesOf(view)
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 3, maxWidth: 860 }}>
      {found.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{words.discrepancies}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {found.map((each) => (
              <li key={`${each.code} ${each.purpose}`}>{discrepancySentence(each)}</li>
            ))}
          </Box>
          {words.discrepanciesHelp}
        </Alert>
      )}
      <Unreserved view={view} readOnly={readOnly} />
    </Box>
  )
}
