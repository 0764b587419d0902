import Box from '@mui/material/Box'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { PaletteOption } from './PaletteOption.tsx'
import type { usePalette } from './usePalette.ts'

interface PaletteListProps {
  readonly id: string
  readonly optionId: (entryId: string) => string
  readonly palette: ReturnType<typeof usePalette>
}

/** The answers under their headings. */
export function PaletteList({ id, optionId, palette }: PaletteListProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <select> cannot be commanded by a text field
    <Box id={id} role="listbox" aria-label={paletteText.hits} aria-busy={!palette.isCurrent} sx={{ overflowY: 'auto', py: palette.count > 0 ? 1 : 0 }}>
      {palette.groups.map((group, at) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <optgroup> lives in a <select> only
        <Box key={group.name} component="ul" role="group" aria-labelledby={`${id}-group-${at}`} sx={{ p: 0, m: 0, listStyle: 'none' }}>
          <Box
            component="li"
            role="presentation"
            id={`${id}-group-${at}`}
            sx={{ px: 2.5, pt: 1, pb: 0.5, typography: 'caption', fontWeight: 600, color: 'text.secondary' }}
          >
            {group.name}
          </Box>
          {group.entries.map((entry) => (
            <PaletteOption
              key={entry.id}
              id={optionId(entry.id)}
              entry={entry}
              active={entry === palette.active}
              onChoose={() => palette.run(entry)}
              onPoint={() => palette.pointAt(entry)}
            />
          ))}
        </Box>
      ))}
    </Box>
  )
}
