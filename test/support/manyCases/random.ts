// Chance that comes out the same every time, so that two machines measure and test the same cases.

export interface Chance {
  /** 0 <= number < 1 */
  readonly number: () => number
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly happens: (share: number) => boolean
  readonly oneOf: <Item>(items: readonly Item[]) => Item
  /** Different items, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[]
  /** An id in the shape of the app's own, made at an instant. */
  readonly id: (milliseconds: number) => string
}

/** mulberry32: small, even enough for filler, and without state outside itself. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function oneOf<Item>(items: readonly Item[], number: number): Item {
  const item = items[Math.floor(number * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from')
  return item
}

/** @param seed the same seed gives the same choices */
export function createChance(seed: number): Chance {
  const number = mulberry32(seed)
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(number() * 16).toString(16)).join('')
  return {
    number,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    happens: (share) => number() < share,
    oneOf: (items) => oneOf(items, number()),
    some: (items, count) => {
      const left = items.map((_, index) => index)
      const chosen = Array.from({ length: Math.min(count, items.length) }, () => left.splice(Math.floor(number() * left.length), 1)[0])
      return items.filter((_, index) => chosen.includes(index))
    },
    id: (milliseconds) => {
      const time = milliseconds.toString(16).padStart(12, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${oneOf([...'89ab'], number())}${hex(3)}-${hex(12)}`
    },
  }
}
