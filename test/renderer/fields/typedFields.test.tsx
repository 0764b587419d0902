import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DateField, MoneyField } from '../../../renderer/components/fields/index.ts'
import { addDays, addWeeks, type IsoDate, todayIn } from '../../../shared/domain/date.ts'
import { showField } from './showField.tsx'

const today = todayIn(new Date())

function showDate(initial: IsoDate | null = null, required = false) {
  const reasons: unknown[] = []
  const shown = showField<IsoDate | null>(initial, (value, onChange) => (
    <DateField label="Datum" value={value} onChange={onChange} required={required} onInvalid={(reason) => reasons.push(reason)} helperText="Hjälp." />
  ))
  return { ...shown, reasons, field: screen.getByLabelText<HTMLInputElement>('Datum') }
}

const showMoney = (initial: number | null = null) => {
  const shown = showField<number | null>(initial, (value, onChange) => <MoneyField label="Sökt" value={value} onChange={onChange} />)
  return { ...shown, field: screen.getByLabelText<HTMLInputElement>('Sökt') }
}

describe('a date that is typed', () => {
  it.each([
    ['idag', today],
    ['imorgon', addDays(today, 1)],
    ['+2v', addWeeks(today, 2)],
    ['20261121', '2026-11-21'],
    ['21 nov 2026', '2026-11-21'],
  ])('understands %s and shows the date itself when the field is left', async (text, date) => {
    const { user, field, values } = showDate()
    await user.type(field, text)
    await user.tab()
    expect([field.value, values.at(-1)]).toEqual([date, date])
  })

  it('keeps what is no date, says how to write one, and leaves the value alone', async () => {
    const { user, field, values, reasons } = showDate('2026-11-21')
    await user.clear(field)
    await user.type(field, 'snart')
    expect(screen.queryByText('Skriv ett datum som 2026-11-21.')).toBeNull()
    await user.tab()
    expect(field.value).toBe('snart')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const described = field.getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent)
    expect(described).toEqual(['Hjälp.', 'Skriv ett datum som 2026-11-21.'])
    expect([values, reasons]).toEqual([[], ['not-a-date']])
  })

  it('says when a day does not exist, and is silent again as soon as one does', async () => {
    const { user, field, values, reasons } = showDate()
    await user.type(field, '2026-02-30')
    await user.tab()
    expect(screen.getByText(/Det datumet finns inte/)).toBeTruthy()
    await user.clear(field)
    await user.type(field, '2026-02-28')
    expect(screen.queryByText(/Det datumet finns inte/)).toBeNull()
    await user.tab()
    expect([values.at(-1), reasons]).toEqual(['2026-02-28', ['no-such-day', null]])
  })

  it('may be emptied, unless it must be filled in', async () => {
    const free = showDate('2026-11-21')
    await free.user.clear(free.field)
    await free.user.tab()
    expect(free.values).toEqual([null])
  })

  it('asks for a date that must be there when it is emptied', async () => {
    const { user, field, values } = showDate('2026-11-21', true)
    await user.clear(field)
    await user.tab()
    expect([values, field.getAttribute('aria-invalid')]).toEqual([[], 'true'])
  })

  it('hands on a right date while one is still in the field, so that neither a crash nor a closing window takes it', async () => {
    const { user, field, values } = showDate()
    await user.type(field, '20261121')
    expect(values).toEqual(['2026-11-21'])
    expect(field.value).toBe('20261121')
  })

  it('can be picked in a Swedish calendar that begins on Monday', async () => {
    const { user, values, field } = showDate('2026-11-21')
    await user.click(screen.getByRole('button', { name: 'Välj datum i kalender: Datum' }))
    const calendar = within(await screen.findByRole('dialog', { name: 'Kalender: Datum' }))
    expect(calendar.getByText('november 2026')).toBeTruthy()
    expect(calendar.getAllByRole('columnheader').map((each) => each.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining(['måndag', 'söndag']),
    )
    expect(calendar.getAllByRole('columnheader')[1]?.getAttribute('aria-label')).toBe('måndag')
    await user.click(calendar.getByRole('gridcell', { name: '23' }))
    expect([values, field.value]).toEqual([['2026-11-23'], '2026-11-23'])
  })
})

describe('a sum that is typed', () => {
  it.each([
    ['670000', 670_000],
    ['670 000', 670_000],
    ['670 tkr', 670_000],
    ['1,2 mkr', 1_200_000],
    ['0', 0],
  ])('reads %s as whole kronor', async (text, kronor) => {
    const { user, field, values } = showMoney()
    await user.type(field, text)
    await user.tab()
    expect(values.at(-1)).toBe(kronor)
  })

  it('shows the sum with no-break spaces and its unit', async () => {
    const { user, field } = showMoney()
    await user.type(field, '670tkr')
    await user.tab()
    expect(field.value).toBe('670\u00A0000\u00A0kr')
  })

  it.each([
    ['-5', 'Beloppet kan inte vara negativt.'],
    ['massor', 'Skriv ett belopp i siffror, som 670 000.'],
    ['10,50', 'Skriv beloppet i hela kronor, som 670 000.'],
    ['999999999999999', 'Beloppet är för stort. Det kan vara högst 99 999 999 999 kr.'],
  ])('keeps %s and says what to do', async (text, sentence) => {
    const { user, field, values } = showMoney(100)
    await user.clear(field)
    await user.type(field, text)
    await user.tab()
    expect([field.value, screen.getByText(sentence) !== null]).toEqual([text, true])
    expect(values.at(-1) ?? 100).toBe(100)
  })

  it('gives back the sum that stood there when what was typed turns out to be none', async () => {
    const { user, field, values } = showMoney(100)
    await user.clear(field)
    await user.type(field, '670 000 om året')
    expect(values.at(-1)).toBe(670_000)
    await user.tab()
    expect([values.at(-1), field.value]).toEqual([100, '670 000 om året'])
  })

  it('shows a value that changes from outside, such as by undo', async () => {
    const { user } = showField<number | null>(100, (value, onChange) => (
      <>
        <MoneyField label="Sökt" value={value} onChange={onChange} />
        <button type="button" onClick={() => onChange(250)}>
          Ångra
        </button>
      </>
    ))
    await user.type(screen.getByLabelText('Sökt'), ' fel')
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(screen.getByLabelText<HTMLInputElement>('Sökt').value).toBe('250\u00A0kr')
    expect(screen.queryByText(/Skriv ett belopp/)).toBeNull()
  })
})
