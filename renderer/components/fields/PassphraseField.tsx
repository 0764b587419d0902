import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined'
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useState } from 'react'
import { LONGEST_PASSPHRASE } from '../../../shared/domain/passphrase.ts'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'

interface PassphraseFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A passphrase, hidden until one asks to see it. What is typed is taken as it is: nothing is tidied. */
export function PassphraseField(props: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false)
  return (
    <FieldFrame {...props} isEmpty={props.value === ''}>
      {(control) => (
        <OutlinedInput
          size="small"
          value={props.value}
          error={control['aria-invalid']}
          onChange={(event) => props.onChange(event.target.value)}
          inputProps={{ ...control, type: isShown ? 'text' : 'password', autoComplete: 'off', spellCheck: false, maxLength: LONGEST_PASSPHRASE }}
          endAdornment={
            <InputAdornment position="end">
              <IconButton size="small" edge="end" aria-label={fieldWords.showTyped} aria-pressed={isShown} onClick={() => setShown(!isShown)}>
                {isShown ? <VisibilityOffOutlined fontSize="small" /> : <VisibilityOutlined fontSize="small" />}
              </IconButton>
            </InputAdornment>
          }
          sx={{ maxWidth: '36rem' }}
        />
      )}
    </FieldFrame>
  )
}
