import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { type FormEvent, useId, useState } from 'react'
import { passphraseStrength } from '../../../../../shared/domain/passphrase.ts'
import { appText } from '../../../../../shared/text/catalogue/app.ts'
import { sealingText as text } from '../../../../../shared/text/catalogue/sealing.ts'
import { ErrorNotice } from '../../../../components/ErrorNotice.tsx'
import { PassphraseField } from '../../../../components/fields/index.ts'
import { useAction } from '../../../../components/useAction.ts'

interface PassphraseDialogProps {
  readonly open: boolean
  /** The first passphrase says what it is for; another only asks. */
  readonly isFirst: boolean
  /** May reject; the dialog then stays open and says why. */
  readonly onChoose: (passphrase: string) => Promise<unknown>
  readonly onClose: () => void
}

const EMPTY = { passphrase: '', again: '', tried: false }

const faultsOf = ({ passphrase, again, tried }: typeof EMPTY) => {
  const short = passphraseStrength(passphrase) === 'too-short'
  const differs = again !== passphrase
  return { short, differs, shortSaid: tried && short, differsSaid: differs && (tried || (again !== '' && !passphrase.startsWith(again))) }
}

/** Asks for a passphrase twice, and says kindly how well it holds. */
export function PassphraseDialog({ open, isFirst, onChoose, onClose }: PassphraseDialogProps) {
  const titleId = useId()
  const [typed, setTyped] = useState(EMPTY)
  const { run, busy, error, clear } = useAction(onChoose)
  const strength = passphraseStrength(typed.passphrase)
  const faults = faultsOf(typed)
  const leave = () => {
    if (busy) return
    clear()
    setTyped(EMPTY)
    onClose()
  }
  const choose = async (event: FormEvent) => {
    event.preventDefault()
    setTyped({ ...typed, tried: true })
    if (faults.short || faults.differs || !(await run(typed.passphrase))) return
    setTyped(EMPTY)
    onClose()
  }
  return (
    <Dialog open={open} onClose={leave} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form onSubmit={(event) => void choose(event)} noValidate>
        <DialogTitle id={titleId}>{isFirst ? text.turnOn : text.change}</DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <Typography>{isFirst ? text.protects : text.changeLead}</Typography>
            <PassphraseField
              label={text.passphrase}
              helperText={typed.passphrase === '' ? text.help : text.strength[strength]}
              error={faults.shortSaid ? text.strength['too-short'] : null}
              value={typed.passphrase}
              onChange={(passphrase) => setTyped({ ...typed, passphrase })}
            />
            <PassphraseField label={text.again} error={faults.differsSaid ? text.differs : null} value={typed.again} onChange={(again) => setTyped({ ...typed, again })} />
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {text.older} {text.forget}
            </Typography>
          </Box>
          {error ? <ErrorNotice error={error} /> : null}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={leave} disabled={busy}>
            {appText.cancel}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {isFirst ? text.turnOn : text.change}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
