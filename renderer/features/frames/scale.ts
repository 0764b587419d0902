const MOST_STEPS = 5

/** Round sums from nought to the first at or above the most, some five of them: what the lines of a chart stand at. */
export function roundSteps(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / MOST_STEPS)))
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => most / each <= MOST_STEPS) ?? 10 * power
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, at) => at * step)
}
