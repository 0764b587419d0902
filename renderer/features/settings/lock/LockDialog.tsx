import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { passphraseStrength } from '../../../../shared/domain/passphrase.ts'
import { lockText } from '../../../../shared/text/catalogue/lock.ts'
import { sealingText } from '../../../../shared/text/catalogue/sealing.ts'
import { DialogForm } from '../../../components/DialogForm.tsx'
import { PassphraseField } from '../../../components/fields/index.ts'
import { useAction } from '../../../components/useAction.ts'
import type { LockStep, LockWords } from './useLock.ts'

const { section: text } = lockText
const { strength } = sealingText

interface LockDialogProps {
  readonly step: LockStep
  /** Answers with what is wrong with the present passphrase, or null. May reject. */
  readonly onTake: (words: LockWords) => Promise<string | null>
  readonly onClose: () => void
}

const EMPTY = { present: '', fresh: '', again: '', tried: false, fault: null as string | null }
type Typed = typeof EMPTY

const isShort = ({ fresh }: Typed): boolean => passphraseStrength(fresh) === 'too-short'

/** Whether the second is already another than the first, and not only shorter so far. */
const differs = ({ fresh, again, tried }: Typed): boolean => fresh !== again && (tried || (again !== '' && !fresh.startsWith(again)))

function FreshFields({ typed, isFirst, onType }: { readonly typed: Typed; readonly isFirst: boolean; readonly onType: (change: Partial<Typed>) => void }) {
  const { fresh, again, tried } = typed
  return (
    <>
      <PassphraseField
        takesFocus={isFirst}
        label={text.fresh}
        helperText={fresh === '' ? sealingText.help : strength[passphraseStrength(fresh)]}
        error={tried && isShort(typed) ? strength['too-short'] : null}
        value={fresh}
        onChange={(next) => onType({ fresh: next })}
      />
      <PassphraseField label={text.again} error={differs(typed) ? sealingText.differs : null} value={again} onChange={(next) => onType({ again: next })} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text.forget}
      </Typography>
    </>
  )
}

/** Asks for the passphrase that is, the one to be (twice), or both. Drawn only while it is open. */
export function LockDialog({ step, onTake, onClose }: LockDialogProps) {
  const [typed, setTyped] = useState(EMPTY)
  const type = (change: Partial<Typed>) => setTyped({ ...typed, fault: null, ...change })
  const take = useAction(async () => {
    const fault = await onTake(typed)
    if (fault === null) onClose()
    else setTyped({ ...typed, present: '', fault })
  })
  const submit = () => {
    type({ tried: true })
    const lacksPresent = step !== 'turnOn' && typed.present === ''
    const lacksFresh = step !== 'turnOff' && (isShort(typed) || typed.fresh !== typed.again)
    if (!take.busy && !lacksPresent && !lacksFresh) void take.run()
  }
  return (
    <DialogForm title={text[step]} submitLabel={text[step]} busy={take.busy} error={take.error} onSubmit={submit} onClose={() => (take.busy ? undefined : onClose())}>
      <Typography>{step === 'turnOff' ? text.turnOffLead : text.protects}</Typography>
      {step === 'turnOn' ? null : <PassphraseField takesFocus label={text.present} error={typed.fault} value={typed.present} onChange={(present) => type({ present })} />}
      {step === 'turnOff' ? null : <FreshFields typed={typed} isFirst={step === 'turnOn'} onType={type} />}
    </DialogForm>
  )
}
