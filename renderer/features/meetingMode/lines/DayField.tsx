import { useState } from 'react'
import { type IsoDate, parseDateInput } from '../../../../shared/domain/date.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'

interface DayFieldProps {
  readonly label: string
  readonly value: IsoDate | null
  /** The day that "fredag" counts from. */
  readonly today: IsoDate
  readonly readOnly: boolean
  readonly onChange: (value: IsoDate | null) => void
}

/** A day beside a line, typed as in every other date field of the app. */
export function DayField({ label, value, today, readOnly, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const read = parseDateInput(typed ?? '', today)
  const isWrong = typed !== null && typed.trim() !== '' && !read.ok
  const take = () => {
    if (typed === null || isWrong) return
    const next = read.ok ? read.value : null
    if (next !== value) onChange(next)
    setTyped(null)
  }
  return (
    <label>
      <span>{label}</span>
      <input
        className="day"
        value={typed ?? value ?? ''}
        placeholder={text.noDay}
        readOnly={readOnly}
        maxLength={40}
        autoComplete="off"
        aria-invalid={isWrong}
        title={isWrong ? text.badDay : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) take()
        }}
      />
    </label>
  )
}
