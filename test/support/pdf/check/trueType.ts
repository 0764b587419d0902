// As much of a TrueType font as a checker needs: how many glyphs, and how wide.

export interface FontTables {
  readonly glyphs: number
  /** Width of a glyph in thousandths. */
  width(glyph: number): number
}

/** Reads a font program; undefined where it is none. */
export function readTrueType(bytes: Buffer): FontTables | undefined {
  const count = bytes.length > 12 ? bytes.readUInt16BE(4) : 0
  const tables = new Map<string, number>()
  for (let index = 0; index < count && 12 + index * 16 + 16 <= bytes.length; index += 1) {
    const at = 12 + index * 16
    tables.set(bytes.subarray(at, at + 4).toString('latin1'), bytes.readUInt32BE(at + 8))
  }
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((name) => tables.get(name))
  if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return undefined
  const unitsPerEm = bytes.readUInt16BE(head + 18)
  const measured = bytes.readUInt16BE(hhea + 34)
  return {
    glyphs: bytes.readUInt16BE(maxp + 4),
    width: (glyph) => (bytes.readUInt16BE(hmtx + Math.min(glyph, measured - 1) * 4) * 1000) / unitsPerEm,
  }
}
