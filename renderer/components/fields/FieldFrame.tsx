import Box from '@mui/material/Box'
import { type ReactNode, useId } from 'react'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'
import { FieldMessage } from './FieldMessage.tsx'

/** What every field takes. */
export interface FieldProps {
  readonly label: string
  /** Id of the control itself, e.g. `falt-titel`, so that a link can go straight to it. */
  readonly id?: string
  readonly helperText?: ReactNode
  /** A sentence from outside, e.g. from the store; the field's own findings stand before it. */
  readonly error?: string | null
  /** Something to look out for that stops nothing. */
  readonly warning?: string | null
  readonly required?: boolean
  readonly disabled?: boolean
  /** Shown to be read, but not changed. */
  readonly readOnly?: boolean
}

/** What the control inside a frame must carry. */
export interface ControlAttributes {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
  readonly 'aria-required': boolean | undefined
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlAttributes) => ReactNode
}

const has = (message: ReactNode): boolean => message !== undefined && message !== null && message !== ''

/** Label above, help under, and what is wrong right beside the control, tied together for those who listen. */
export function FieldFrame({ label, id, helperText, error, warning, required, children }: FieldFrameProps) {
  const made = useId()
  const own = id ?? made
  const messages = [
    { tone: 'help', content: helperText },
    { tone: 'error', content: error },
    { tone: 'warning', content: warning },
  ] as const
  const present = messages.filter(({ content }) => has(content))
  const messageId = (tone: string) => `${own}-${tone}`
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, minWidth: 0 }}>
      <Box component="label" htmlFor={own} sx={{ fontWeight: 600, width: 'fit-content' }}>
        {label}
        {required && <RequiredMark />}
      </Box>
      {children({
        id: own,
        'aria-describedby': present.map(({ tone }) => messageId(tone)).join(' ') || undefined,
        'aria-invalid': has(error),
        'aria-required': required || undefined,
      })}
      <Box aria-live="polite" sx={{ display: present.length > 0 ? 'grid' : 'contents', gap: 0.25 }}>
        {present.map(({ tone, content }) => (
          <FieldMessage key={tone} id={messageId(tone)} tone={tone}>
            {content}
          </FieldMessage>
        ))}
      </Box>
    </Box>
  )
}

/** Said in a word: a star is a code one has to know. */
export function RequiredMark() {
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, typography: 'body2', ml: 1 }}>
      {fieldWords.required}
    </Box>
  )
}
