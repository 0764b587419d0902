// What the file says about itself, the same in its two places: the information dictionary and the XMP packet.
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { sanitiseLine } from '../text/sanitise.ts'
import { WORDING } from '../wording.ts'

export interface FileFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly created: Date
  /** The program that the text was written in, and the one that made the file. */
  readonly creator: string
  readonly producer: string
}

const firstHeading = (model: DocumentModel): string => {
  const heading = model.blocks.find((block) => block.kind === 'heading')
  return heading ? sanitiseLine(heading.text) : ''
}

/**
 * The facts of a document. A file must have a title, so a model without one lends it from its first heading.
 * @throws RangeError when `createdAt` is not an instant
 */
export function factsOf(model: DocumentModel): FileFacts {
  const created = new Date(model.createdAt)
  if (Number.isNaN(created.getTime())) throw new RangeError(`createdAt is not an instant: ${model.createdAt}`)
  created.setUTCMilliseconds(0)
  return {
    title: sanitiseLine(model.title) || firstHeading(model) || WORDING.untitled,
    author: sanitiseLine(model.author),
    subject: sanitiseLine(model.subject),
    created,
    creator: 'Samverkansstöd',
    producer: 'Samverkansstöd (pdfkit)',
  }
}
