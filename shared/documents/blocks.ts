import { documentTexts } from '../text/catalogue/documentContents.ts'
import type { DocumentBlock, FactsBlock, HeadingBlock, ListBlock, ParagraphBlock } from './model.ts'

/** Small builders that every document uses. */

export const heading = (level: HeadingBlock['level'], text: string): HeadingBlock => ({ kind: 'heading', level, text })

export const paragraph = (text: ParagraphBlock['text'], tone: ParagraphBlock['tone'] = 'normal'): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  tone,
})

const BULLET = /^\s*[-•*–]\s+/

/** Running text as it was typed: blank lines part paragraphs, and lines that start with a dash are a list. */
export function writtenText(text: string): DocumentBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part): DocumentBlock[] => splitIntoRuns(part.split('\n')).flatMap(toBlocks))
}

/** Groups neighbouring lines that are all list points, or all not. */
function splitIntoRuns(textLines: readonly string[]): string[][] {
  const runs: string[][] = []
  for (const each of textLines) {
    const last = runs.at(-1)
    if (last && BULLET.test(last[0] ?? '') === BULLET.test(each)) last.push(each)
    else runs.push([each])
  }
  return runs
}

/** A dash with nothing after it is a point that was begun and not written. */
function toBlocks(run: readonly string[]): DocumentBlock[] {
  if (!BULLET.test(run[0] ?? '')) return [paragraph(run.join('\n'))]
  const points = run.map((each) => each.replace(BULLET, '')).filter(Boolean)
  return points.length === 0 ? [] : [bullets(points)]
}

/** Written text, or a quiet line that says that there is none. */
export const writtenOr = (text: string, otherwise: string = documentTexts.empty): DocumentBlock[] =>
  text.trim() === '' ? [paragraph(otherwise, 'quiet')] : writtenText(text)

export const bullets = (items: readonly string[]): ListBlock => ({
  kind: 'list',
  ordered: false,
  items: items.map((text) => ({ text })),
})

export const numbered = (items: readonly string[]): ListBlock => ({
  kind: 'list',
  ordered: true,
  items: items.map((text) => ({ text })),
})

/** Labels with values; those without a value are left out. */
export const facts = (items: readonly (readonly [label: string, value: string])[]): FactsBlock => ({
  kind: 'facts',
  items: items.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
})

/** A heading with text under it, or nothing where there is no text. */
export const section = (level: HeadingBlock['level'], title: string, text: string): DocumentBlock[] =>
  text.trim() === '' ? [] : [heading(level, title), ...writtenText(text)]

export const sectionOf = (level: HeadingBlock['level'], title: string, blocks: readonly DocumentBlock[]): DocumentBlock[] =>
  blocks.length === 0 ? [] : [heading(level, title), ...blocks]
