// From a block of the model to strips of paper.
import { assertNever } from '../../../shared/assertNever.ts'
import type { DocumentBlock } from '../../../shared/documents/model.ts'
import type { Flow } from '../layout/strips.ts'
import { chartFlow } from './chart.ts'
import { contentsFlow } from './contents.ts'
import type { BlockContext } from './context.ts'
import { dotPlotFlow } from './dotPlot.ts'
import { factsFlow } from './facts.ts'
import { gridFlow } from './grid.ts'
import { headingFlow } from './heading.ts'
import { labelsFlow } from './labels.ts'
import { listFlow } from './list.ts'
import { paragraphFlow } from './paragraph.ts'
import { signaturesFlow } from './signatures.ts'
import { tableFlow } from './table.ts'
import { timetableFlow } from './timetable.ts'

/** Page breaks are not drawn: they tell what follows to begin a page. */
export type DrawnBlock = Exclude<DocumentBlock, { kind: 'pageBreak' }>

/** What a block becomes on paper. */
export function flowOf(block: DrawnBlock, context: BlockContext): Flow {
  switch (block.kind) {
    case 'heading':
      return headingFlow(block, context)
    case 'paragraph':
      return paragraphFlow(block, context)
    case 'list':
      return listFlow(block, context)
    case 'table':
      return tableFlow(block, context)
    case 'facts':
      return factsFlow(block, context)
    case 'signatures':
      return signaturesFlow(block, context)
    case 'chart':
      return chartFlow(block, context)
    case 'dotPlot':
      return dotPlotFlow(block, context)
    case 'grid':
      return gridFlow(block, context)
    case 'timetable':
      return timetableFlow(block, context)
    case 'labels':
      return labelsFlow(block, context)
    case 'contents':
      return contentsFlow(block, context)
    default:
      return assertNever(block)
  }
}
