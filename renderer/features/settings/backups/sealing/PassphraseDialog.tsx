import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { passphraseStrength } from '../../../../../shared/domain/passphrase.ts'
import { sealingText as text } from '../../../../../shared/text/catalogue/sealing.ts'
import { DialogForm } from '../../../../components/DialogForm.tsx'
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
  const choose = async () => {
    setTyped({ ...typed, tried: true })
    if (faults.short || faults.differs || !(await run(typed.passphrase))) return
    setTyped(EMPTY)
    onClose()
  }
  return (
    <DialogForm open={open} title={isFirst ? text.turnOn : text.change} submitLabel={isFirst ? text.turnOn : text.change} busy={busy} error={error} onSubmit={() => void choose()} onClose={leave}>
      <Typography>{isFirst ? text.protects : text.changeLead}</Typography>
      <PassphraseField
        takesFocus
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
    </DialogForm>
  )
}
