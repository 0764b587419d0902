import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { sealingText as text } from '../../../../../shared/text/catalogue/sealing.ts'
import { api, unwrap } from '../../../../bridge/api.ts'
import { ConfirmDialog } from '../../../../components/ConfirmDialog.tsx'
import { MoreMenu } from '../../../../components/MoreMenu.tsx'
import { notify } from '../../../../state/notices.ts'
import { SettingLine } from '../../SettingLine.tsx'
import { CodeDialog } from './CodeDialog.tsx'
import { PassphraseDialog } from './PassphraseDialog.tsx'

type Step = 'turnOn' | 'change' | 'renew' | 'turnOff' | null

async function turnOff(): Promise<void> {
  unwrap(await api.backup.turnSealingOff({}))
  notify(text.turnedOff)
}

/** Whether new backups are sealed, what that protects, and the ways to turn it on, off and around. */
export function SealingLine({ sealed }: { readonly sealed: boolean }) {
  const [step, setStep] = useState<Step>(null)
  const [code, setCode] = useState<string | null>(null)
  const close = () => setStep(null)
  const choosePassphrase = async (passphrase: string) => {
    if (step === 'turnOn') return setCode(unwrap(await api.backup.turnSealingOn({ passphrase })).code)
    unwrap(await api.backup.changePassphrase({ passphrase }))
    notify(text.changed)
  }
  const entries = [
    { label: text.renew, onSelect: () => setStep('renew') },
    { label: text.turnOff, onSelect: () => setStep('turnOff') },
  ]
  return (
    <SettingLine
      label={text.title}
      actions={
        <>
          <Button variant="outlined" size="small" onClick={() => setStep(sealed ? 'change' : 'turnOn')}>
            {sealed ? text.change : text.turnOn}
          </Button>
          {sealed ? <MoreMenu entries={entries} /> : null}
        </>
      }
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '60ch' }}>
        {sealed ? text.on : text.off}
      </Typography>
      <PassphraseDialog open={step === 'turnOn' || step === 'change'} isFirst={!sealed} onChoose={choosePassphrase} onClose={close} />
      <ConfirmDialog
        open={step === 'renew'}
        title={text.renew}
        confirmLabel={text.renewNow}
        onConfirm={async () => setCode(unwrap(await api.backup.renewRecoveryCode({})).code)}
        onClose={close}
      >
        <Typography>{text.renewQuestion}</Typography>
      </ConfirmDialog>
      <ConfirmDialog open={step === 'turnOff'} title={text.turnOff} confirmLabel={text.turnOff} onConfirm={turnOff} onClose={close}>
        <Typography>{text.turnOffQuestion}</Typography>
      </ConfirmDialog>
      <CodeDialog code={code} onDone={() => setCode(null)} />
    </SettingLine>
  )
}
