import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'

interface ChipListProps {
  readonly lines: readonly string[]
  /** Left out where the list is only to be read. */
  readonly onRemove?: (line: string) => void
}

/** Short lines side by side; a long one wraps inside its own frame. */
export function ChipList({ lines, onRemove }: ChipListProps) {
  if (lines.length === 0) return null
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75, maxWidth: '72ch' }}>
      {lines.map((line) => (
        <Box
          component="li"
          key={line}
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 0.25,
            minHeight: 30,
            pl: 1.25,
            pr: onRemove ? 0.25 : 1.25,
            border: 1,
            borderColor: 'divider',
            borderRadius: 4,
            bgcolor: 'action.hover',
            overflowWrap: 'anywhere',
            minWidth: 0,
          }}
        >
          {line}
          {onRemove && (
            <Tooltip title={fieldWords.removeShort}>
              <IconButton size="small" aria-label={fieldWords.removeChip(line)} onClick={() => onRemove(line)}>
                <CloseOutlined sx={{ fontSize: 16 }} />
              </IconButton>
            </Tooltip>
          )}
        </Box>
      ))}
    </Box>
  )
}
