import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined'
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useNavigate } from 'react-router'
import type { FrameView } from '../../../shared/domain/frame/budgetFrame.ts'
import { framePageText as texts } from '../../../shared/text/catalogue/framePage.ts'
import { paths } from '../../app/paths.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'
import { useToday } from '../../components/useToday.ts'

/** Which year's frame is shown: those that hold something, this year and its neighbours. */
export function YearChoice({ view: { year, years } }: { readonly view: FrameView }) {
  const navigate = useNavigate()
  const thisYear = Number(useToday().slice(0, 4))
  const all = [...new Set([...years, year, thisYear, thisYear + 1])].toSorted((a, b) => b - a)
  const go = (to: number) => void navigate(paths.framesOf(to))
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1, mb: 3 }}>
      <SelectField label={texts.year} options={all.map((each) => ({ value: String(each), label: String(each) }))} value={String(year)} onChange={(chosen) => go(Number(chosen))} />
      <IconButton aria-label={texts.earlier} title={texts.earlier} onClick={() => go(year - 1)}>
        <ChevronLeftOutlined />
      </IconButton>
      <IconButton aria-label={texts.later} title={texts.later} onClick={() => go(year + 1)}>
        <ChevronRightOutlined />
      </IconButton>
    </Box>
  )
}
