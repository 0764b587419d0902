// Monday first and Swedish names come with dayjs' own locale; the picker's words with its Swedish texts.
import 'dayjs/locale/sv.js'
import Popover from '@mui/material/Popover'
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs'
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { svSE } from '@mui/x-date-pickers/locales'
import dayjs from 'dayjs'
import type { RefObject } from 'react'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'
import type { IsoDate } from '../../../shared/domain/date.ts'

interface CalendarPopoverProps {
  readonly open: boolean
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly value: IsoDate | null
  readonly onChoose: (date: IsoDate) => void
  readonly onClose: () => void
}

const swedish = { ...svSE.components.MuiLocalizationProvider.defaultProps.localeText, calendarWeekNumberHeaderText: fieldWords.weekHeader }

/** A month to pick a day in; Esc and a click outside leave it as it was. */
export function CalendarPopover({ open, anchor, label, value, onChoose, onClose }: CalendarPopoverProps) {
  return (
    <Popover
      open={open}
      anchorEl={() => anchor.current}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': label, 'aria-modal': true } }}
    >
      <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="sv" localeText={swedish}>
        <DateCalendar
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that one asked for takes the focus, as dialogs do
          autoFocus
          displayWeekNumber
          sx={{ '& .MuiDayCalendar-weekNumberLabel, & .MuiDayCalendar-weekNumber': { color: 'text.secondary' } }}
          value={value === null ? null : dayjs(value)}
          onChange={(day, state) => {
            if (state === 'finish' && day) onChoose(day.format('YYYY-MM-DD'))
          }}
        />
      </LocalizationProvider>
    </Popover>
  )
}
