import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { newCaseText } from '../../../shared/text/catalogue/newCase.ts'
import { keyNames } from '../../app/shortcuts/keys.ts'
import { Kbd } from '../../components/Kbd.tsx'

const KEYS = [
  ['mod+Enter', newCaseText.keys.create],
  ['Esc', newCaseText.keys.leave],
] as const

/** The buttons, and the keys that do the same. */
export function FormFoot({ busy, onLeave }: { readonly busy: boolean; readonly onLeave: () => void }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, pt: 1 }}>
      <Button type="submit" variant="contained" loading={busy}>
        {newCaseText.create}
      </Button>
      <Button variant="outlined" onClick={onLeave}>
        {newCaseText.leave}
      </Button>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, color: 'text.secondary', typography: 'body2' }}>
        {KEYS.map(([keys, does]) => (
          <Box key={keys} component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
            <Kbd keys={keyNames(keys)} /> {does}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
