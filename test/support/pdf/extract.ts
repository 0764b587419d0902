// What others get out of a PDF: text and pictures.
import { runTool } from './tools.ts'

/** Text as it stands in the file, page after page. */
export async function rawText(file: string): Promise<string> {
  const { output } = await runTool('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'])
  return output
}

/** Text of one page, or of all. */
export async function layoutText(file: string, page?: number): Promise<string> {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)]
  const { output } = await runTool('pdftotext', [...pages, '-enc', 'UTF-8', file, '-'])
  return output
}

/** The structure tree with its text, as poppler reads it. */
export async function structureText(file: string): Promise<string> {
  const { output } = await runTool('pdfinfo', ['-struct-text', file])
  return output
}

/** A word on paper; lengths in points from the page's upper left corner. */
export interface PlacedWord {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g

/** Every word with its place. */
export async function placedWords(file: string): Promise<readonly PlacedWord[]> {
  const { output } = await runTool('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-'])
  return output.split('<page ').slice(1).flatMap((part, index) =>
    Array.from(part.matchAll(WORD), ([, left, top, right, bottom, text]) => ({
      page: index + 1,
      text: text ?? '',
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })))
}

/** Text without regard to how lines and columns lie: white space of any length is one space. */
export const flattened = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim()
