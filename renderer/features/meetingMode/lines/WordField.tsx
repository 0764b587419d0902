import { useId, useState } from 'react'

interface WordFieldProps {
  readonly label: string
  readonly value: string
  /** Said where it is empty: what that means. */
  readonly empty: string
  /** The usual words; any other is as good. */
  readonly words: readonly string[]
  readonly readOnly: boolean
  readonly onChange: (value: string) => void
}

/** A word or a name beside a line. It is taken over when the field is left, so that a half-typed name is nobody. */
export function WordField({ label, value, empty, words, readOnly, onChange }: WordFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const listId = useId()
  const take = () => {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim())
    setTyped(null)
  }
  return (
    <label>
      <span>{label}</span>
      <input
        list={listId}
        value={typed ?? value}
        placeholder={empty}
        readOnly={readOnly}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) take()
        }}
      />
      <datalist id={listId}>
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </datalist>
    </label>
  )
}
