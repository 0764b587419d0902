import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Hold } from '../../../shared/domain/hold.ts'
import { guardText, holdWords } from '../../../shared/text/catalogue/guard.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useHold, useHoldActions } from './useHold.ts'

type Actions = ReturnType<typeof useHoldActions>

interface Choice {
  readonly label: string
  readonly act: () => unknown
}

/** The way on first, then what keeps what is here safe meanwhile. */
function choicesOf(hold: Hold, actions: Actions): readonly Choice[] {
  const retry = { label: guardText.retry, act: actions.retry.run }
  const saveCopy = { label: guardText.saveCopy, act: actions.saveCopy.run }
  const saveDocuments = { label: guardText.saveDocuments, act: actions.saveDocuments.run }
  if (hold.reason !== 'replaced') return [retry, saveCopy, saveDocuments]
  return [
    ...(hold.rescuedPath === null ? [] : [{ label: guardText.keepMine, act: actions.keepMine.run }]),
    ...(hold.isGone ? [] : [{ label: guardText.openOther, act: actions.openOther.run }]),
    saveCopy,
  ]
}

function Held({ hold }: { readonly hold: Hold }) {
  const actions = useHoldActions()
  const { title, sentence } = holdWords(hold)
  return (
    <Alert severity="warning" sx={{ mb: 3, overflowWrap: 'anywhere' }}>
      <AlertTitle>{title}</AlertTitle>
      {sentence}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {choicesOf(hold, actions).map(({ label, act }) => (
          <Button key={label} color="inherit" variant="outlined" size="small" disabled={actions.busy} onClick={() => void act()}>
            {label}
          </Button>
        ))}
      </Box>
      {actions.error ? (
        <Box sx={{ mt: 1.5 }}>
          <ErrorNotice error={actions.error} />
        </Box>
      ) : null}
    </Alert>
  )
}

/** Says above every page that nothing is written for the time being, what is safe, and the ways on. */
export function HoldBanner() {
  const hold = useHold()
  return hold ? <Held hold={hold} /> : null
}
