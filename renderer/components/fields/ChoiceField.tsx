import CheckOutlined from '@mui/icons-material/CheckOutlined'
import Box from '@mui/material/Box'
import { type KeyboardEvent, useId } from 'react'
import { FieldMessage } from './FieldMessage.tsx'
import { type FieldProps, RequiredMark } from './FieldFrame.tsx'
import { Segment } from './Segment.tsx'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

export interface ChoiceFieldProps<Value extends string> extends FieldProps {
  /** null = nothing is chosen yet. */
  readonly value: Value | null
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  /** Lets 1, 2, 3 ... choose while the group has focus. */
  readonly digitKeys?: boolean
}

const MESSAGES = [
  ['help', 'helperText'],
  ['error', 'error'],
  ['warning', 'warning'],
] as const

/** The choice that a digit key stands for, if any. */
function choiceOfKey<Value extends string>(event: KeyboardEvent, choices: readonly Choice<Value>[]): Value | undefined {
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && /^[1-9]$/.test(event.key)
  return plain ? choices[Number(event.key) - 1]?.value : undefined
}

/** One of a few: a segmented control that is a real group of radio buttons underneath. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, onChange, required } = props
  const made = useId()
  const own = props.id ?? made
  const closed = (props.disabled ?? false) || (props.readOnly ?? false)
  const messages = MESSAGES.filter(([tone, name]) => props[name] && !(tone === 'help' && props.readOnly))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const chosen = props.digitKeys && !closed ? choiceOfKey(event, choices) : undefined
    if (chosen !== undefined) {
      onChange(chosen)
      document.getElementById(`${own}-${chosen}`)?.focus()
    }
  }
  return (
    <Box
      component="fieldset"
      id={own}
      aria-describedby={messages.map(([tone]) => `${own}-${tone}`).join(' ') || undefined}
      disabled={closed}
      // A group of radio buttons may not be called invalid in ARIA; this finds it when focus goes to the first fault.
      data-fault={props.error ? '' : undefined}
      onKeyDown={onKeyDown}
      sx={{ border: 0, p: 0, m: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 0.5 }}
    >
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
        {label} {required && value === null && <RequiredMark />}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {choices.map((choice) => (
          <Segment key={choice.value}>
            <input
              type="radio"
              id={`${own}-${choice.value}`}
              name={own}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.value === value && <CheckOutlined aria-hidden sx={{ fontSize: 16 }} />}
            {choice.label}
          </Segment>
        ))}
      </Box>
      {messages.map(([tone, name]) => (
        <FieldMessage key={tone} tone={tone} id={`${own}-${tone}`}>
          {props[name]}
        </FieldMessage>
      ))}
    </Box>
  )
}
