const CANDIDATES = [';', ',', '\t', '|'] as const
const SAMPLED_LINES = 50
const SAMPLED_CHARACTERS = 200_000

/** How many times each candidate stands outside quotes, line by line. */
function countsPerLine(text: string): Map<string, number>[] {
  const lines: Map<string, number>[] = [new Map()]
  let quoted = false
  for (const character of text.slice(0, SAMPLED_CHARACTERS)) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n' || character === '\r') {
      if (lines.length === SAMPLED_LINES) break
      if ((lines.at(-1)?.size ?? 0) > 0) lines.push(new Map())
    } else lines.at(-1)?.set(character, (lines.at(-1)?.get(character) ?? 0) + 1)
  }
  return lines.filter((line) => line.size > 0)
}

/** Lines that hold a separator as often as the first line does count most; a semicolon wins a tie, as in Swedish Excel. */
export function guessDelimiter(text: string): string {
  const lines = countsPerLine(text)
  const scoreOf = (candidate: string) => {
    const first = lines[0]?.get(candidate) ?? 0
    if (first === 0) return lines.some((line) => (line.get(candidate) ?? 0) > 0) ? 0.5 : 0
    return 1 + lines.filter((line) => line.get(candidate) === first).length
  }
  const best = [...CANDIDATES].toSorted((a, b) => scoreOf(b) - scoreOf(a))[0] ?? ';'
  return scoreOf(best) === 0 ? ';' : best
}

/** Excel's own first line `sep=;`, which is an instruction and not a row. */
export function sepLine(text: string): { delimiter: string; length: number } | null {
  const found = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/iu.exec(text.slice(0, 20))
  return found?.[1] === undefined ? null : { delimiter: found[1], length: found[0].length }
}
