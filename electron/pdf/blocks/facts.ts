// Labels with their values. In the structure a list, each label the label of its value: a screen reader says the
// two together and tells how many there are. A table would claim columns that nobody compares.
import type { FactsBlock } from '../../../shared/documents/model.ts'
import type { Flow } from '../layout/strips.ts'
import { createTag } from '../structure/tags.ts'
import { COLOUR, millimetres, PAGE, TYPE } from '../style.ts'
import { TEXT_GAP } from '../text/typeset.ts'
import { WORDING } from '../wording.ts'
import { cellStrips, type Cell } from './cells.ts'
import type { BlockContext } from './context.ts'
import { withoutLoneLines } from './textBlock.ts'

const LABEL_WIDTH = millimetres(45)
const COLUMN_GAP = 10
const GAP_AROUND = 12
const GAP_BETWEEN = 2.5

/** Facts in two columns; an item without label and value is left out. */
export function factsFlow({ items }: FactsBlock, { typesetter, document }: BlockContext): Flow {
  const list = createTag('L', document, { O: 'List', ListNumbering: 'None' })
  const type = TYPE.body
  const width = PAGE.textWidth - LABEL_WIDTH - COLUMN_GAP
  const strips = items.flatMap((item, index) => {
    const entry = createTag('LI', list)
    const label = typesetter.lines(item.label, { type, width: LABEL_WIDTH })
    const value = typesetter.lines(item.value, { type, width, toleratedGap: TEXT_GAP })
    if (label.length + value.length === 0) return []
    // An empty value would be silence to who listens.
    const shown = value.length > 0 ? value : typesetter.lines(WORDING.noValue, { type, width })
    const labels: readonly Cell[] = label.length === 0 ? [] : [
      { lines: label, x: 0, width: LABEL_WIDTH, align: 'left', colour: COLOUR.quiet, meaning: createTag('Lbl', entry) },
    ]
    return cellStrips({
      cells: [
        ...labels,
        { lines: shown, x: LABEL_WIDTH + COLUMN_GAP, width, align: 'left', colour: COLOUR.ink, meaning: createTag('LBody', entry) },
      ],
      type,
      gap: index === 0 ? GAP_AROUND : GAP_BETWEEN,
      padding: 0,
      breakBefore: 'free',
    })
  })
  return { strips: withoutLoneLines(strips), keepsWithNext: 0, gapAfter: GAP_AROUND }
}
