import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import Tooltip from '@mui/material/Tooltip'
import { lazy, type RefObject, Suspense, useState } from 'react'
import type { IsoDate } from '../../../shared/domain/date.ts'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'

/** Months and their library are large, and most fields are typed in: fetched when one is first opened. */
const CalendarPopover = lazy(async () => ({ default: (await import('./CalendarPopover.tsx')).CalendarPopover }))

interface CalendarButtonProps {
  /** Label of the field that it belongs to. */
  readonly label: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly value: IsoDate | null
  readonly onChoose: (date: IsoDate) => void
}

/** The button in a date field that opens a month to pick from. */
export function CalendarButton({ label, anchor, value, onChoose }: CalendarButtonProps) {
  const [open, setOpen] = useState(false)
  // Once opened it stays, closed, so that it can fade away.
  const [hasOpened, setHasOpened] = useState(false)
  const show = () => {
    setHasOpened(true)
    setOpen(true)
  }
  const name = fieldWords.openCalendar(label)
  const choose = (date: IsoDate) => {
    onChoose(date)
    setOpen(false)
  }
  return (
    <InputAdornment position="end">
      <Tooltip title={name}>
        <IconButton edge="end" size="small" aria-label={name} aria-haspopup="dialog" aria-expanded={open} onClick={show}>
          <CalendarMonthOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      {hasOpened ? (
        <Suspense>
          <CalendarPopover
            open={open}
            anchor={anchor}
            label={fieldWords.calendar(label)}
            value={value}
            onClose={() => setOpen(false)}
            onChoose={choose}
          />
        </Suspense>
      ) : null}
    </InputAdornment>
  )
}
