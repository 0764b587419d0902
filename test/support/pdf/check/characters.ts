// What the codes of a font mean, as its ToUnicode map says.

function decode(hex: string): string {
  const units = hex.replaceAll(/\s/g, '').match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}

/** What each code means, from the ranges and single entries of a ToUnicode map. */
export function readCharacters(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [, start, , list] of map.matchAll(/<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*\[([^\]]*)\]/g)) {
    let code = Number.parseInt(start ?? '0', 16)
    for (const [, hex] of (list ?? '').matchAll(/<([0-9a-fA-F\s]*)>/g)) {
      found.set(code, decode(hex ?? ''))
      code += 1
    }
  }
  return found
}
