import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

interface RecordRowProps {
  readonly id: string
  readonly title: string
  /** Beside the title: its state in a word. */
  readonly mark?: ReactNode
  readonly changeLabel: string
  /** Names the row for those who hear the button alone. */
  readonly changeName: string
  /** Left out where the row is only to be read. */
  readonly onChange?: (() => void) | undefined
  readonly children: ReactNode
}

/** Id of the button that opens a row's form, where the focus returns when the form is closed. */
export const changeButtonId = (rowId: string): string => `${rowId}-andra`

/** A row of a log as one reads it. */
export function RecordRow({ id, title, mark, changeLabel, changeName, onChange, children }: RecordRowProps) {
  return (
    <Box component="article" id={id} aria-label={title} sx={{ py: 2, display: 'grid', gap: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{title}</bdi>
        </Typography>
        {mark}
        {onChange && (
          <Button id={changeButtonId(id)} size="small" aria-label={changeName} onClick={onChange} sx={{ marginInlineStart: 'auto', marginInlineEnd: -1.25 }}>
            {changeLabel}
          </Button>
        )}
      </Box>
      {children}
    </Box>
  )
}
