import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LOCK_MINUTES, type LockMinutes } from '../../../../shared/domain/appLock.ts'
import { lockText } from '../../../../shared/text/catalogue/lock.ts'
import { lockNow } from '../../../app/lock/lockNow.ts'
import { keyNames } from '../../../app/shortcuts/keys.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../../components/fields/index.ts'
import { MoreMenu } from '../../../components/MoreMenu.tsx'
import { Section } from '../../../components/Section.tsx'
import { useAction } from '../../../components/useAction.ts'
import { SettingLine } from '../SettingLine.tsx'
import { LockDialog } from './LockDialog.tsx'
import { lockQuery, type LockStep, useLockSteps } from './useLock.ts'

const { section: text } = lockText

const minuteChoices = LOCK_MINUTES.map((minutes) => ({ value: String(minutes), label: text.choice(minutes) }))
const minutesOf = (chosen: string): LockMinutes | undefined => LOCK_MINUTES.find((minutes) => String(minutes) === chosen)

function Standing({ isOn, minutes }: { readonly isOn: boolean; readonly minutes: LockMinutes }) {
  return (
    <Box sx={{ color: 'text.secondary', typography: 'body2', maxWidth: '60ch', display: 'grid', gap: 0.5 }}>
      <span>{isOn ? `${text.on(minutes)} ${text.keys(keyNames('mod+L'))}` : text.off}</span>
      <span>{text.protects}</span>
    </Box>
  )
}

function Content({ isOn, minutes }: { readonly isOn: boolean; readonly minutes: LockMinutes }) {
  const [step, setStep] = useState<LockStep | null>(null)
  const { take, setMinutes } = useLockSteps(minutes)
  const choose = useAction(async (chosen: string) => {
    const next = minutesOf(chosen)
    if (next) await setMinutes(next)
  })
  const entries = [
    { label: text.change, onSelect: () => setStep('change') },
    { label: text.turnOff, onSelect: () => setStep('turnOff') },
  ]
  return (
    <>
      <SettingLine
        label={text.label}
        actions={
          <>
            <Button variant="outlined" size="small" onClick={() => (isOn ? void lockNow() : setStep('turnOn'))}>
              {isOn ? text.now : text.turnOn}
            </Button>
            {isOn ? <MoreMenu entries={entries} /> : null}
          </>
        }
      >
        <Standing isOn={isOn} minutes={minutes} />
      </SettingLine>
      {isOn ? <ChoiceField label={text.minutes} value={String(minutes)} choices={minuteChoices} onChange={(chosen) => void choose.run(chosen)} /> : null}
      {choose.error ? <ErrorNotice error={choose.error} /> : null}
      {step ? <LockDialog step={step} onTake={(words) => take(step, words)} onClose={() => setStep(null)} /> : null}
    </>
  )
}

/** Whether the app locks itself, after how long, and what that protects from. */
export function LockSection() {
  const { data } = useQuery(lockQuery)
  return <Section title={text.title}>{data ? <Content isOn={data.isOn} minutes={data.minutes} /> : null}</Section>
}
