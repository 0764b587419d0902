import { createTurns } from './turns.ts'

const MARK = '\uFEFF'

const quoted = (cell: string): string => (/[";\n\r,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Text that Swedish Excel opens rightly with a double click: semicolons, a byte order mark, CRLF. */
export async function writeCsv(rows: Iterable<readonly string[]>): Promise<Uint8Array> {
  const turns = createTurns()
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = [encoder.encode(MARK)]
  for (const row of rows) {
    parts.push(encoder.encode(`${row.map(quoted).join(';')}\r\n`))
    await turns()
  }
  return Buffer.concat(parts)
}
