// Files with something wrong in them: the same seed makes the same files.

export interface Dice {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number
}

/** Mulberry32: small, and good enough to choose places. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return {
    below: (limit) => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit)
    },
  }
}

type Change = (bytes: Buffer, roll: Dice['below']) => Buffer

const flipped: Change = (bytes, roll) => {
  const copy = Buffer.from(bytes)
  for (let count = 1 + roll(8); count > 0 && copy.length > 0; count -= 1) {
    const at = roll(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << roll(8))
  }
  return copy
}
const overwritten: Change = (bytes, roll) => {
  const copy = Buffer.from(bytes)
  const from = roll(copy.length)
  copy.fill([0, 255, 0x20, 0x41][roll(4)] ?? 0, from, Math.min(copy.length, from + 1 + roll(4_096)))
  return copy
}
const cutOff: Change = (bytes, roll) => bytes.subarray(0, roll(bytes.length))
const beginningLost: Change = (bytes, roll) => bytes.subarray(roll(bytes.length))
const withoutMiddle: Change = (bytes, roll) => {
  const from = roll(bytes.length)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(Math.min(bytes.length, from + 1 + roll(2_000)))])
}
const withNoise: Change = (bytes, roll) => {
  const at = roll(bytes.length)
  const noise = Buffer.from(Array.from({ length: 1 + roll(600) }, () => roll(256)))
  return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])
}
const repeated: Change = (bytes, roll) => {
  const from = roll(bytes.length)
  const piece = bytes.subarray(from, Math.min(bytes.length, from + 1 + roll(3_000)))
  return Buffer.concat([bytes.subarray(0, from), ...Array.from({ length: 2 + roll(20) }, () => piece), bytes.subarray(from)])
}
const otherKind: Change = (bytes, roll) =>
  Buffer.concat([Buffer.from(['%PDF-1.7\n', 'PK\u0003\u0004', 'SQLite format 3\0', 'SVSTSEAL', '\ufeff', '{"', '<?xml version="1.0"?>', '\0\0\0\0'][roll(8)] ?? '', 'latin1'), bytes.subarray(roll(64))])
const reversedNumbers: Change = (bytes, roll) => {
  const copy = Buffer.from(bytes)
  if (copy.length < 8) return copy
  const at = roll(copy.length - 4)
  copy.writeUInt32LE([0, 1, 0x7fffffff, 0xffffffff][roll(4)] ?? 0, at)
  return copy
}

const CHANGES: readonly Change[] = [flipped, flipped, overwritten, cutOff, beginningLost, withoutMiddle, withNoise, repeated, otherKind, reversedNumbers]

/** A copy of a file with one to three things wrong. */
export function mutated(bytes: Uint8Array, { below }: Dice): Buffer {
  let result = Buffer.from(bytes)
  for (let count = 1 + below(3); count > 0; count -= 1) result = Buffer.from((CHANGES[below(CHANGES.length)] ?? flipped)(result, below))
  return result
}
