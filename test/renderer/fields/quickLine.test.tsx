import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { QuickLine } from '../../../renderer/components/QuickLine.tsx'
import { appText } from '../../../shared/text/catalogue/app.ts'
import { showField } from './showField.tsx'

/** A store that is slow: each line waits until it is let through, or refused. */
function slowStore() {
  const kept: string[] = []
  const waiting: { line: string; decide: (goesWell: boolean) => void }[] = []
  const save = (line: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const decide = (goesWell: boolean) => {
        if (!goesWell) return reject(new Error('refused'))
        kept.push(line)
        return resolve()
      }
      waiting.push({ line, decide })
    })
  return { kept, waiting, save }
}

function show() {
  const store = slowStore()
  const { user } = showField('', (value: string, onChange) => (
    <QuickLine label="Ny" helperText="" addLabel="Lägg till" missingText="Skriv något." limit={100} value={value} onChange={onChange} readLatest={() => screen.getByLabelText<HTMLInputElement>('Ny').value} isComplete={value.trim() !== ''} onSave={() => store.save(value)} />
  ))
  return { store, user, field: screen.getByLabelText<HTMLInputElement>('Ny') }
}

describe('lines typed faster than they are saved', () => {
  it('are all kept, in their order, with the one that is being typed left alone', async () => {
    const { store, user, field } = show()
    await user.type(field, 'första{Enter}andra{Enter}tre')
    expect(store.waiting.map(({ line }) => line)).toEqual(['första'])
    store.waiting[0]?.decide(true)
    await waitFor(() => expect(store.waiting.map(({ line }) => line)).toEqual(['första', 'andra']))
    store.waiting[1]?.decide(true)
    await waitFor(() => expect(store.kept).toEqual(['första', 'andra']))
    expect(field.value).toBe('tre')
  })

  it('come back where they could not be kept, before what has been typed since', async () => {
    const { store, user, field } = show()
    await user.type(field, 'första{Enter}and')
    store.waiting[0]?.decide(false)
    await waitFor(() => expect(field.value).toBe('första / and'))
    expect(screen.getByText(appText.unknownFault)).toBeTruthy()
    expect(store.kept).toEqual([])
  })
})
