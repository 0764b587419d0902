import { createTurns } from './turns.ts'

const SLICE = 256 * 1024

async function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): Promise<string> {
  const turns = createTurns()
  const decoder = new TextDecoder(encoding, { fatal })
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += SLICE) {
    parts.push(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }))
    await turns()
  }
  parts.push(decoder.decode())
  return parts.join('')
}

/** The encoding that a byte order mark tells, or null. */
function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** The text of a file: as its mark says, else UTF-8 where it is valid, else Windows-1252, which every byte is valid in. */
export async function decodeText(bytes: Uint8Array): Promise<{ text: string; encoding: string }> {
  const mark = marked(bytes)
  if (mark) return { text: await decodeAs(bytes, mark, false), encoding: 'UTF-16' }
  try {
    return { text: await decodeAs(bytes, 'utf-8', true), encoding: 'UTF-8' }
  } catch {
    return { text: await decodeAs(bytes, 'windows-1252', false), encoding: 'Windows-1252' }
  }
}
