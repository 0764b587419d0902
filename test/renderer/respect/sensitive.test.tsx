import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { TextAreaField } from '../../../renderer/components/fields/index.ts'

function Note() {
  const [value, setValue] = useState('')
  return <TextAreaField label="Anteckning" value={value} onChange={setValue} />
}

it('warns beside a note that seems to tell of somebody’s health, once the field is left, and stops nothing', async () => {
  const user = userEvent.setup()
  render(<Note />)
  const field = screen.getByLabelText('Anteckning')
  await user.type(field, 'Ordföranden är sjukskriven.')
  expect(screen.queryByText(/känslig uppgift/)).toBeNull()
  await user.tab()
  expect(screen.getByText(/”sjukskriven” kan vara en känslig uppgift om någons hälsa/)).toBeTruthy()
  expect(field.getAttribute('aria-invalid')).toBe('false')
})
