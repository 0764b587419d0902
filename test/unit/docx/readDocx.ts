// Reads a DOCX back as a word processor would find it: its parts, and its paragraphs in order.
import { openZip } from '../../../electron/tables/zip.ts'

export interface ReadDocx {
  readonly names: readonly string[]
  readonly part: (name: string) => Promise<string>
  /** Text of each paragraph, with its style ('' = running text). */
  readonly paragraphs: () => Promise<{ style: string; text: string }[]>
}

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '')

export function readDocx(bytes: Uint8Array): ReadDocx {
  const zip = openZip(bytes)
  const part = async (name: string): Promise<string> => {
    const pieces: Uint8Array[] = []
    for await (const piece of zip.read(name)) pieces.push(piece)
    return Buffer.concat(pieces).toString('utf8')
  }
  const paragraphs = async () => {
    const xml = await part('word/document.xml')
    return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) => ({
      style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
      text: unescaped([...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join('')),
    }))
  }
  return { names: zip.names, part, paragraphs }
}
