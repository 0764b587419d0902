// Moving among the points of a proposal; pure, so that every step is a new list.

/** Whether any point names a sum, however its digits are grouped. */
export const namesSum = (points: readonly string[], kronor: number): boolean =>
  points.some((point) => new RegExp(`(?<!\\d)${kronor}(?!\\d)`).test(point.replaceAll(/(?<=\d)[\s.](?=\d)/gu, '')))

/** The points to show: there is always one to write in. */
export const shownPoints = (points: readonly string[]): readonly string[] => (points.length === 0 ? [''] : points)

export const replaced = (points: readonly string[], at: number, point: string): string[] =>
  shownPoints(points).with(at, point)

export const insertedAfter = (points: readonly string[], at: number): string[] => shownPoints(points).toSpliced(at + 1, 0, '')

export const removed = (points: readonly string[], at: number): string[] => points.toSpliced(at, 1)

/** The list with a point moved up or down; the same list at its ends. */
export function moved(points: readonly string[], at: number, by: -1 | 1): readonly string[] {
  const [point, other] = [points[at], points[at + by]]
  return point === undefined || other === undefined ? points : points.with(at, other).with(at + by, point)
}
