interface SuggestionsProps {
  readonly id: string
  readonly texts: readonly string[] | undefined
}

/** Id of the list that belongs to a control. */
export const suggestionsId = (controlId: string): string => `${controlId}-forslag`

/** Words offered while one types; any other word is as good. */
export function Suggestions({ id, texts }: SuggestionsProps) {
  if (!texts) return null
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option key={text} value={text}>
          {text}
        </option>
      ))}
    </datalist>
  )
}
