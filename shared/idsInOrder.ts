import { newId } from './newId.ts'

/** New ids that sort in the order they stand in: two made within one millisecond do not. */
export function idsInOrder(count: number): string[] {
  const from = Date.now()
  return Array.from({ length: count }, (_, at) => newId(from + at))
}
