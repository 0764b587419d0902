/** What was thrown, as an error. Anything can be thrown, also what cannot be made a text of; this never throws itself. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  try {
    return new Error(String(thrown))
  } catch {
    return new Error('Something was thrown that has no text')
  }
}
