// From single measurements to the figures that are told.

export interface Figures {
  /** How many measurements. */
  readonly n: number
  readonly median: number
  /** The smallest value that at least 95 % of the measurements do not exceed; with few of them that is the largest. */
  readonly p95: number
  readonly largest: number
}

const ranked = (sorted: readonly number[], share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN

/** @throws RangeError where nothing was measured */
export function figuresOf(values: readonly number[]): Figures {
  if (values.length === 0) throw new RangeError('nothing was measured')
  const sorted = values.toSorted((a, b) => a - b)
  const [below, above] = [ranked(sorted, 0.5), sorted[Math.floor(sorted.length / 2)] ?? Number.NaN]
  return { n: sorted.length, median: (below + above) / 2, p95: ranked(sorted, 0.95), largest: ranked(sorted, 1) }
}

/** Measures one asynchronous piece of work, in milliseconds. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * Runs several kinds of work in turn, so that whatever else the machine does meanwhile meets them all alike.
 * @returns the measurements of each kind, in the order given
 */
export async function inTurn(rounds: number, kinds: readonly ((round: number) => Promise<number>)[]): Promise<number[][]> {
  const measured: number[][] = kinds.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, kind] of kinds.entries()) measured[index]?.push(await kind(round))
  return measured
}
