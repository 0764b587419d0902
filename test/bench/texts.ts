/** Every text of a part of a document model, in its order, without the names of kinds. */
export function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(textsOf)
  return part !== null && typeof part === 'object' ? Object.entries(part).flatMap(([key, value]) => (key === 'kind' ? [] : textsOf(value))) : []
}
