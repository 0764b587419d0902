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
  /** Says that it must be filled in only as long as it is not. */
  readonly isEmpty?: boolean
  readonly children: (control: ControlAttributes) => ReactNode
}

/** What can only be read does not look like a field to write in. */
const READ_ONLY = {
  '& .MuiOutlinedInput-root.MuiOutlinedInput-root': { bgcolor: 'transparent' },
  '& .MuiOutlinedInput-root.MuiOutlinedInput-root:not(.Mui-focused) .MuiOutlinedInput-notchedOutline': { borderColor: 'divider' },
} as const

const has = (message: ReactNode): boolean => message !== undefined && message !== null && message !== ''

/** Label above, help under, and what is wrong right beside the control, tied together for those who listen. */
export function FieldFrame({ label, id, helperText, error, warning, required, readOnly, isEmpty = true, children }: FieldFrameProps) {
  const made = useId()
  const own = id ?? made
  const messages = [
    { tone: 'help', content: readOnly ? null : helperText },
    { tone: 'error', content: error },
    { tone: 'warning', content: warning },
  ] as const
  const present = messages.filter(({ content }) => has(content))
  const messageId = (tone: string) => `${own}-${tone}`
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, minWidth: 0, ...(readOnly ? READ_ONLY : {}) }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Box component="label" htmlFor={own} sx={{ fontWeight: 600 }}>
          {label}
        </Box>
        {/* Beside the label, not in it: `aria-required` says it to those who listen. */}
        {required && isEmpty && !readOnly && (
          <span aria-hidden>
            <RequiredMark />
          </span>
        )}
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

/** Said in a word: a star is a code one has to know. Gone once the field is filled in. */
export function RequiredMark() {
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, typography: 'body2' }}>
      {fieldWords.required}
    </Box>
  )
}
