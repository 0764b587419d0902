// Running text.
import type { ParagraphBlock } from '../../../shared/documents/model.ts'
import type { Flow } from '../layout/strips.ts'
import { createTag } from '../structure/tags.ts'
import { COLOUR, PAGE, TYPE } from '../style.ts'
import { TEXT_GAP } from '../text/typeset.ts'
import { plainText } from '../text/words.ts'
import type { BlockContext } from './context.ts'
import { LEAST_LINES, textStrips } from './textBlock.ts'

const GAP = 7

/** One paragraph for each that the text was typed in. One that ends in a colon keeps what it announces. */
export function paragraphFlow({ text, tone }: ParagraphBlock, { typesetter, document }: BlockContext): Flow {
  const type = tone === 'quiet' ? TYPE.small : TYPE.body
  const colour = tone === 'quiet' ? COLOUR.quiet : COLOUR.ink
  const strips = typesetter
    .paragraphs(text, { type, width: PAGE.textWidth, toleratedGap: TEXT_GAP })
    .flatMap((lines) => textStrips({ lines, type, colour, tag: createTag('P', document), gap: GAP }))
  const announces = /:\s*$/.test(plainText(text))
  return { strips, keepsWithNext: announces ? LEAST_LINES : 0 }
}
