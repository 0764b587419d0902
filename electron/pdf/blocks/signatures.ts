// Lines to sign on paper, all on one page and never alone on it.
import type { SignaturesBlock } from '../../../shared/documents/model.ts'
import type { Flow, Flowable, Strip } from '../layout/strips.ts'
import type { Canvas } from '../page/canvas.ts'
import { createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, PAGE, RULE, TYPE, type TypeSize } from '../style.ts'
import { drawLine } from '../text/drawLine.ts'
import type { Line } from '../text/lines.ts'
import { WORDING } from '../wording.ts'
import type { BlockContext } from './context.ts'

type Signer = SignaturesBlock['signers'][number]

const COLUMN_GAP = 28
const PLACE_WIDTH = PAGE.textWidth * 0.38
const SIGNATURE_X = PLACE_WIDTH + COLUMN_GAP
const SIGNATURE_WIDTH = PAGE.textWidth - SIGNATURE_X
/** Room for a pen above the line. */
const WRITING_HEIGHT = 44
const GAP = 6

interface Printed {
  readonly lines: readonly Line[]
  readonly x: number
  readonly type: TypeSize
  readonly tag: Tag
  readonly quiet: boolean
}

function printedOf(signer: Signer, { typesetter, document }: BlockContext): readonly Printed[] {
  const group = createTag('Div', document)
  const text = (words: string, x: number, type: TypeSize, quiet: boolean): Printed => {
    const width = x === 0 ? PLACE_WIDTH : SIGNATURE_WIDTH
    return { lines: typesetter.lines(words, { type, width }), x, type, tag: createTag('P', group), quiet }
  }
  return [
    text(WORDING.placeAndDate, 0, TYPE.small, true),
    text(WORDING.signature, SIGNATURE_X, TYPE.small, true),
    text(signer.name || `${WORDING.nameInPrint}:`, SIGNATURE_X, TYPE.body, signer.name === ''),
    text(signer.role, SIGNATURE_X, TYPE.small, true),
  ]
}

const heightOf = ({ lines, type }: Printed): number => lines.length * type.leading

function drawSigner(canvas: Canvas, y: number, [place, ...right]: readonly Printed[]): void {
  const line = y + WRITING_HEIGHT
  const drawLines = (printed: Printed, top: number) => {
    for (const [index, each] of printed.lines.entries())
      drawLine(canvas, each, {
        x: PAGE.left + printed.x,
        y: top + index * printed.type.leading,
        type: printed.type,
        colour: printed.quiet ? COLOUR.quiet : COLOUR.ink,
        meaning: printed.tag,
      })
  }
  for (const { x, width } of [{ x: 0, width: PLACE_WIDTH }, { x: SIGNATURE_X, width: SIGNATURE_WIDTH }])
    canvas.rule({ x: PAGE.left + x, y: line, width, thickness: RULE.hairline, colour: COLOUR.ink })
  let top = line + 2
  if (place) drawLines(place, top)
  for (const printed of right) {
    drawLines(printed, top)
    top += heightOf(printed)
  }
}

/** One strip for each signer, kept together with each other and with the lines before. */
export function signaturesFlow({ signers }: SignaturesBlock, context: BlockContext): Flow {
  const strips = signers.map((signer, index): Strip => {
    const printed = printedOf(signer, context)
    const owner: Flowable = {
      draw(canvas, placed) {
        for (const { y } of placed) drawSigner(canvas, y, printed)
      },
    }
    const right = printed.slice(1).reduce((sum, each) => sum + heightOf(each), 0)
    return { owner, index, height: WRITING_HEIGHT + 2 + right, gap: index === 0 ? 20 : GAP, breakBefore: 'kept' }
  })
  return { strips, keepsWithNext: 0 }
}
