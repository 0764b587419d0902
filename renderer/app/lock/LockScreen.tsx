import LockOutlined from '@mui/icons-material/LockOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { BackupSecret } from '../../../shared/domain/backup.ts'
import { lockText as text } from '../../../shared/text/catalogue/lock.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LineField, PassphraseField } from '../../components/fields/index.ts'
import { useUnlock } from './useUnlock.ts'

function Forgotten({ opensWithCode, onCode }: { readonly opensWithCode: boolean; readonly onCode: () => void }) {
  return (
    <Disclosure summary={text.forgotten.title}>
      <Box sx={{ display: 'grid', gap: 1, color: 'text.secondary', typography: 'body2' }}>
        <span>{opensWithCode ? text.forgotten.withCode : text.forgotten.withoutCode}</span>
        {opensWithCode ? (
          <Link component="button" type="button" onClick={onCode} sx={{ justifySelf: 'start' }}>
            {text.forgotten.chooseCode}
          </Link>
        ) : null}
        <span>{text.forgotten.fromOutside}</span>
      </Box>
    </Disclosure>
  )
}

/** The field is ready to be typed in as soon as it is drawn. */
function FocusedField({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return <div ref={box}>{children}</div>
}

function Form() {
  const [secret, setSecret] = useState<BackupSecret>({ kind: 'passphrase', text: '' })
  const { unlock, busy, error, isWrong, isHeld, opensWithCode, waitSeconds } = useUnlock()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (secret.text === '' || waitSeconds > 0 || busy) return
    if (await unlock(secret)) setSecret({ ...secret, text: '' })
  }
  const field = { value: secret.text, error: isWrong && secret.text === '' ? text.wrong[secret.kind] : null, onChange: (typed: string) => setSecret({ ...secret, text: typed }) }
  return (
    <Box component="form" onSubmit={(event: FormEvent) => void submit(event)} noValidate sx={{ display: 'grid', gap: 2, mt: 2 }}>
      {isHeld ? <Alert severity="warning">{text.unsaved}</Alert> : null}
      <FocusedField key={secret.kind}>
        {secret.kind === 'passphrase' ? <PassphraseField label={text.passphrase} {...field} /> : <LineField label={text.code} {...field} />}
      </FocusedField>
      <Box aria-live="polite" sx={{ typography: 'body2' }}>
        {waitSeconds > 0 ? text.wait(waitSeconds) : null}
      </Box>
      {error ? <ErrorNotice error={error} /> : null}
      <Button type="submit" variant="contained" loading={busy} disabled={waitSeconds > 0} sx={{ justifySelf: 'start' }}>
        {text.unlock}
      </Button>
      <Forgotten opensWithCode={opensWithCode && secret.kind === 'passphrase'} onCode={() => setSecret({ kind: 'code', text: '' })} />
    </Box>
  )
}

/** All that there is in the window while the app is locked. */
export function LockScreen() {
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', px: 2, py: 4 }}>
      <Box sx={{ width: '100%', maxWidth: '26rem' }}>
        <LockOutlined aria-hidden sx={{ fontSize: '2rem', color: 'primary.main', mb: 1 }} />
        <Typography variant="h1">{text.title}</Typography>
        <Typography sx={{ mt: 1, color: 'text.secondary' }}>{text.lead}</Typography>
        <Form />
      </Box>
    </Box>
  )
}
