// One field with a state of its own, as a form would hold it.
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { ThemeProvider } from '@mui/material/styles'
import { createAppTheme } from '../../../renderer/app/theme/theme.ts'

interface Holder<Value> {
  /** Every value that the field handed on, oldest first. */
  readonly values: Value[]
  readonly user: ReturnType<typeof userEvent.setup>
}

const theme = createAppTheme('normal')

/** Draws a field with its value held outside it, and notes what it hands on. */
export function showField<Value>(initial: Value, draw: (value: Value, onChange: (value: Value) => void) => ReactNode): Holder<Value> {
  const values: Value[] = []
  function Form() {
    const [value, setValue] = useState(initial)
    return draw(value, (next) => {
      values.push(next)
      setValue(next)
    })
  }
  render(
    <ThemeProvider theme={theme}>
      <Form />
      <button type="button">Efter</button>
    </ThemeProvider>,
  )
  return { values, user: userEvent.setup() }
}
