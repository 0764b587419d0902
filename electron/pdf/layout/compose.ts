// From the model's blocks to strips: order, page breaks, and headings that never jump a level.
import type { DocumentBlock, HeadingBlock } from '../../../shared/documents/model.ts'
import type { BlockContext } from '../blocks/context.ts'
import { flowOf } from '../blocks/flowOf.ts'
import { sanitiseLine } from '../text/sanitise.ts'
import { joinFlows } from './paginate.ts'
import type { Flow, Strip } from './strips.ts'

/** Lets other work in, now and then, while a long document is made. */
export type Breathe = () => Promise<void>

/** A heading at most one level below the one before: who moves by headings must not fall into a gap. */
function withoutJump(heading: HeadingBlock, previous: number): HeadingBlock {
  if (heading.level <= previous + 1) return heading
  return { ...heading, level: previous === 0 ? 1 : 2 }
}

/** Begins a page with the flow's first strip. */
function onNewPage(flow: Flow): Flow {
  const [first, ...rest] = flow.strips
  return first ? { ...flow, strips: [{ ...first, breakBefore: 'page' }, ...rest] } : flow
}

/** The blocks as they are drawn: headings without words left out, none of them jumping, and a heading over the contents. */
export function preparedBlocks(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  let level = 0
  return blocks
    .flatMap((block): DocumentBlock[] => (block.kind === 'contents' ? [{ kind: 'heading', level: 2, text: block.title }, block] : [block]))
    .filter((block) => block.kind !== 'heading' || sanitiseLine(block.text) !== '')
    .map((block) => {
      if (block.kind !== 'heading') return block
      const whole = { ...withoutJump(block, level) }
      level = whole.level
      return whole
    })
}

/**
 * The strips of a document. Blocks without content leave no trace; page breaks before nothing make no page.
 * @param blocks prepared
 */
export async function composeStrips(blocks: readonly DocumentBlock[], context: BlockContext, breathe: Breathe): Promise<readonly Strip[]> {
  const flows: Flow[] = []
  let breaksPage = false
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      breaksPage = true
      continue
    }
    const flow = flowOf(block, context)
    if (flow.strips.length === 0) continue
    flows.push(breaksPage ? onNewPage(flow) : flow)
    breaksPage = false
    await breathe()
  }
  return joinFlows(flows)
}
