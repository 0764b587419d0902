import AddOutlined from '@mui/icons-material/AddOutlined'
import FitScreenOutlined from '@mui/icons-material/FitScreenOutlined'
import KeyboardArrowDownOutlined from '@mui/icons-material/KeyboardArrowDownOutlined'
import KeyboardArrowUpOutlined from '@mui/icons-material/KeyboardArrowUpOutlined'
import RemoveOutlined from '@mui/icons-material/RemoveOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import type { ComponentType } from 'react'
import { previewTexts } from '../../../shared/text/catalogue/preview.ts'

interface PdfToolbarProps {
  readonly page: number
  readonly pages: number
  readonly percent: number
  readonly onPage: (page: number) => void
  readonly onZoom: (direction: 1 | -1 | 0) => void
}

function Tool({ icon: Icon, label, onClick }: { icon: ComponentType<SvgIconProps>; label: string; onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={onClick}>
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  )
}

/** Which page one looks at, and how large. */
export function PdfToolbar({ page, pages, percent, onPage, onZoom }: PdfToolbarProps) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, minHeight: 40 }}>
      <Tool icon={KeyboardArrowUpOutlined} label={previewTexts.previousPage} onClick={() => onPage(Math.max(1, page - 1))} />
      <Tool icon={KeyboardArrowDownOutlined} label={previewTexts.nextPage} onClick={() => onPage(Math.min(pages, page + 1))} />
      <Typography variant="body2" sx={{ color: 'text.secondary', mr: 'auto' }}>
        {previewTexts.page(page, pages)}
      </Typography>
      <Tool icon={RemoveOutlined} label={previewTexts.zoomOut} onClick={() => onZoom(-1)} />
      <Typography variant="body2" sx={{ color: 'text.secondary', minWidth: '3.5em', textAlign: 'center' }}>
        {previewTexts.zoom(percent)}
      </Typography>
      <Tool icon={AddOutlined} label={previewTexts.zoomIn} onClick={() => onZoom(1)} />
      <Tool icon={FitScreenOutlined} label={previewTexts.fitWidth} onClick={() => onZoom(0)} />
    </Box>
  )
}
