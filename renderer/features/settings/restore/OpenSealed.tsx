import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { BackupSecret } from '../../../../shared/domain/backup.ts'
import { readRecoveryCode } from '../../../../shared/domain/recoveryCode.ts'
import { restoreText } from '../../../../shared/text/catalogue/backup.ts'
import { backupFaultSentence } from '../../../../shared/text/catalogue/errors.ts'
import { DialogForm } from '../../../components/DialogForm.tsx'
import { ChoiceField, LineField, PassphraseField } from '../../../components/fields/index.ts'

const { opening: text } = restoreText
const WAYS = ['passphrase', 'code'] as const

interface OpenSealedProps {
  readonly open: boolean
  /** The latest try did not open it. */
  readonly failed: boolean
  readonly busy: boolean
  readonly onOpen: (secret: BackupSecret) => Promise<unknown>
  readonly onClose: () => void
}

/** What is wrong with a code, before it is tried: a slip on the way from paper is found group by group. */
function codeFault(typed: string): string | null {
  const read = readRecoveryCode(typed)
  if (read.code !== null) return null
  return read.wrongGroup === null ? text.wrongLength : text.wrongGroup(read.wrongGroup)
}

function faultOf({ kind, text: typed }: BackupSecret, failed: boolean): string | null {
  if (typed === '') return null
  return (kind === 'code' ? codeFault(typed) : null) ?? (failed ? backupFaultSentence('wrong-secret') : null)
}

/** Asks for what opens a sealed backup. Nothing is touched by a wrong answer. */
export function OpenSealed({ open, failed, busy, onOpen, onClose }: OpenSealedProps) {
  const [secret, setSecret] = useState<BackupSecret>({ kind: 'passphrase', text: '' })
  const [tried, setTried] = useState('')
  // Whoever walks between the two ways by key stays there.
  const [hasSwitched, setSwitched] = useState(false)
  const field = { value: secret.text, error: tried === secret.text ? faultOf(secret, failed) : null, onChange: (typed: string) => setSecret({ ...secret, text: typed }) }
  const submit = () => {
    setTried(secret.text)
    if (secret.text !== '' && (secret.kind === 'passphrase' || codeFault(secret.text) === null)) void onOpen(secret)
  }
  return (
    <DialogForm open={open} title={text.title} submitLabel={text.open} busy={busy} onSubmit={submit} onClose={onClose}>
      <Typography>{text.lead}</Typography>
      <ChoiceField
        label={text.with}
        value={secret.kind}
        choices={WAYS.map((value) => ({ value, label: text.ways[value] }))}
        onChange={(kind) => {
          setSwitched(true)
          setSecret({ kind, text: '' })
        }}
      />
      {secret.kind === 'passphrase' ? <PassphraseField takesFocus={!hasSwitched} label={text.ways.passphrase} {...field} /> : <LineField label={text.ways.code} helperText={text.codeHelp} {...field} />}
    </DialogForm>
  )
}
