import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChipsField, ChoiceField, ComboField, LineField, TextAreaField } from '../../../renderer/components/fields/index.ts'
import { showField } from './showField.tsx'

const showText = () => showField('', (value, onChange) => <TextAreaField label="Text" value={value} onChange={onChange} limit={20} />)
const showLines = () =>
  showField<readonly string[]>(['Karta'], (value, onChange) => <ChipsField label="Underlag" value={value} onChange={onChange} />)
const underlag = () => screen.getByLabelText('Underlag')

describe('running text', () => {
  it('says that a text is too long when the field is left, cuts nothing, and is silent once it fits', async () => {
    const { user, values } = showText()
    await user.type(screen.getByLabelText('Text'), 'x'.repeat(25))
    expect(screen.queryByText(/tecken lång/)).toBeNull()
    await user.tab()
    expect(screen.getByText('Texten är 25 tecken lång. Högst 20 får plats. Korta den så sparas den.')).toBeTruthy()
    expect(values.at(-1)).toHaveLength(25)
    await user.type(screen.getByLabelText('Text'), '{Backspace>6/}')
    expect(screen.queryByText(/tecken lång/)).toBeNull()
  })

  it('says that ten megabytes which got in by another way are too many, and keeps them', () => {
    const { values } = showText()
    fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'ord '.repeat(2_500_000) } })
    fireEvent.blur(screen.getByLabelText('Text'))
    expect(values.at(-1)).toHaveLength(10_000_000)
    expect(screen.getByText(/10 000 000 tecken lång/)).toBeTruthy()
  })

  it('keeps out a paste that no window could draw, says so, and leaves what was written', async () => {
    const { user, values } = showText()
    await user.type(screen.getByLabelText('Text'), 'Kort')
    await user.paste('ord '.repeat(500_000))
    expect(screen.getByText('Det du ville klistra in är 2 000 000 tecken långt. Högst 20 får plats, så inget klistrades in.')).toBeTruthy()
    expect([values.at(-1), screen.getByLabelText<HTMLTextAreaElement>('Text').value]).toEqual(['Kort', 'Kort'])
    await user.keyboard('are')
    expect(screen.queryByText(/klistra in/)).toBeNull()
  })

  it('asks for what must be there only after the field was worked in', async () => {
    const { user } = showField('', (value, onChange) => <LineField label="Namn" required value={value} onChange={onChange} />)
    await user.click(screen.getByLabelText('Namn'))
    await user.tab()
    expect(screen.queryByText('Fyll i det här fältet.')).toBeNull()
    await user.type(screen.getByLabelText('Namn'), 'a{Backspace}')
    await user.tab()
    expect(screen.getByText('Fyll i det här fältet.')).toBeTruthy()
  })

  it('says what must be filled in beside the label, until it is', async () => {
    const { user } = showField('', (value, onChange) => <LineField label="Namn" required value={value} onChange={onChange} />)
    expect(screen.getByText('måste fyllas i')).toBeTruthy()
    expect(screen.getByLabelText('Namn').getAttribute('aria-required')).toBe('true')
    await user.type(screen.getByLabelText('Namn'), 'a')
    expect(screen.queryByText('måste fyllas i')).toBeNull()
  })
})

describe('a list of lines', () => {
  it('adds with Enter and when the field is left, each line once', async () => {
    const { user, values } = showLines()
    await user.type(underlag(), 'Protokoll{Enter}Karta{Enter}Enkät')
    await user.tab()
    expect(values).toEqual([
      ['Karta', 'Protokoll'],
      ['Karta', 'Protokoll', 'Enkät'],
    ])
  })

  it('removes the last with Backspace in an empty field, and any with its button', async () => {
    const { user, values } = showLines()
    await user.type(underlag(), 'Protokoll{Enter}{Backspace}')
    expect(values.at(-1)).toEqual(['Karta'])
    await user.click(screen.getByRole('button', { name: 'Ta bort Karta' }))
    expect(values.at(-1)).toEqual([])
    expect(within(document.body).getByText('Tog bort Karta')).toBeTruthy()
  })

  it('makes a line of each row that is pasted', async () => {
    const { user, values } = showLines()
    await user.click(underlag())
    await user.paste('Brev\nEnkät\r\n\nBrev')
    expect(values.at(-1)).toEqual(['Karta', 'Brev', 'Enkät'])
  })
})

describe('one of a few', () => {
  const CHOICES = [
    { value: 'a', label: 'Ett' },
    { value: 'b', label: 'Två' },
  ] as const
  const show = (digitKeys: boolean) =>
    showField<'a' | 'b' | null>(null, (value, onChange) => (
      <ChoiceField label="Val" value={value} choices={CHOICES} onChange={onChange} digitKeys={digitKeys} error="Välj ett." />
    ))

  it('is a group of radio buttons with arrows to move between them', async () => {
    const { user, values } = show(false)
    const group = screen.getByRole('group', { name: /Val/ })
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Välj ett.')
    await user.click(within(group).getByRole('radio', { name: 'Ett' }))
    await user.keyboard('{ArrowRight}')
    expect(values).toEqual(['a', 'b'])
  })

  it('takes digits where that is asked for, and only the digits that stand for a choice', async () => {
    const { user, values } = show(true)
    await user.tab()
    await user.keyboard('29')
    expect(values).toEqual(['b'])
    expect(screen.getByRole('radio', { name: 'Två' })).toBe(document.activeElement)
  })
})

describe('a line with the usual words', () => {
  it('offers the words and takes any other', async () => {
    const { user, values } = showField('', (value, onChange) => (
      <ComboField label="Nämnd" options={['Tekniska nämnden', 'Kommunstyrelsen']} value={value} onChange={onChange} />
    ))
    await user.type(screen.getByLabelText('Nämnd'), 'komm')
    await user.click(await screen.findByRole('option', { name: 'Kommunstyrelsen' }))
    expect(values.at(-1)).toBe('Kommunstyrelsen')
    await user.clear(screen.getByLabelText('Nämnd'))
    await user.type(screen.getByLabelText('Nämnd'), 'Region Skåne')
    await user.tab()
    expect([values.at(-1), screen.getByLabelText<HTMLInputElement>('Nämnd').value]).toEqual(['Region Skåne', 'Region Skåne'])
  })
})
