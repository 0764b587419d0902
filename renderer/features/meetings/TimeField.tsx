import { meetingWords } from '../../../shared/text/catalogue/meetings.ts'
import { LineField } from '../../components/fields/index.ts'
import { tidyTime } from './meetingWriting.ts'

interface TimeFieldProps {
  readonly label: string
  readonly value: string
  readonly error: string | null
  readonly onChange: (value: string) => void
}

/** A time of day, typed as 14.30, 14:30 or 1430 and shown as 14.30. What is no time stays as it was typed. */
export function TimeField({ label, value, error, onChange }: TimeFieldProps) {
  return (
    <LineField
      label={label}
      helperText={meetingWords.timeHelp}
      width={120}
      value={value}
      // The store says only that it is no time; the sentence says how to write one.
      error={error === null ? null : meetingWords.badTime}
      onChange={onChange}
      onLeave={() => onChange(tidyTime(value) ?? value)}
    />
  )
}
