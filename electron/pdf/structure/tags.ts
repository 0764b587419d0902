// What a part of the page is, said before anything is drawn. Only the types of PDF 1.4, which every profile knows:
// PDF/A-1 has no THead or TBody, so rows stand directly in their table.

export type Role =
  | 'Document' | 'Div' | 'H1' | 'H2' | 'H3' | 'P' | 'Span' | 'Link' | 'L' | 'LI' | 'Lbl' | 'LBody'
  | 'Table' | 'Caption' | 'TR' | 'TH' | 'TD' | 'Figure' | 'TOC' | 'TOCI' | 'Reference'

/** Standard attributes: who owns them and what they say. */
export interface TagAttributes {
  readonly O: 'List' | 'Table'
  readonly [name: string]: string
}

/** A node of the structure tree. Children come in the order in which they are first drawn. */
export interface Tag {
  readonly role: Role
  readonly parent: Tag | null
  readonly attributes: TagAttributes | null
  /** The text to read instead of what is drawn; null where what is drawn is read. */
  readonly actualText: string | null
  /** What is said of a figure in its place; figures only. */
  readonly alt?: string
}

export const createTag = (role: Role, parent: Tag | null, attributes: TagAttributes | null = null): Tag =>
  ({ role, parent, attributes, actualText: null })

/** A drawing, with the words that stand in its place for who cannot see it. */
export const createFigureTag = (parent: Tag, alt: string): Tag =>
  ({ role: 'Figure', parent, attributes: null, actualText: null, alt })

/** A part of a line that is read as other text than is drawn. */
export const createSpanTag = (parent: Tag, actualText: string): Tag =>
  ({ role: 'Span', parent, attributes: null, actualText })
