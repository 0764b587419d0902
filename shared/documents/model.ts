/**
 * What a document says, free of how it is drawn: builders make it from domain objects,
 * the PDF renderer and the preview draw it. Plain JSON, so a frozen document can be stored and drawn again.
 */

/** A run of text with one look. `href` makes it a link (https or mailto). */
export interface TextRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly href?: string
}

/** Text in a block: a plain string, or runs where the look changes. A line feed is a line break. */
export type RichText = string | readonly TextRun[]

export interface HeadingBlock {
  readonly kind: 'heading'
  /** Level 1 is the document's title and stands once, first; levels never jump. */
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: RichText
  /** `quiet` is for guidance and notes, drawn in a lighter ink. */
  readonly tone?: 'normal' | 'quiet'
}

export interface ListItem {
  readonly text: RichText
  readonly children?: ListBlock
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface TableColumn {
  readonly header: string
  /** Share of the text width; the renderer divides by the sum of all shares. */
  readonly width: number
  readonly align?: 'left' | 'right'
}

export interface TableBlock {
  readonly kind: 'table'
  /** Said before the table; also what a screen reader announces. */
  readonly caption: string
  readonly columns: readonly TableColumn[]
  /** Each row has one cell per column. The first cell of a row is its row heading. */
  readonly rows: readonly (readonly RichText[])[]
  /** The last row is a total: drawn bold under a line. */
  readonly hasTotalRow?: boolean
}

/** Labels with their values, e.g. the facts of a case. */
export interface FactsBlock {
  readonly kind: 'facts'
  readonly items: readonly { readonly label: string; readonly value: RichText }[]
}

/** Lines to sign on paper: place and date, signature, name in print. */
export interface SignaturesBlock {
  readonly kind: 'signatures'
  readonly signers: readonly { readonly name: string; readonly role: string }[]
}

export interface ChartBar {
  readonly label: string
  /** Its length, as a share of the longest. */
  readonly value: number
  /** What it is a part of, such as a frame: a line is drawn there. */
  readonly outOf?: number
  /** What stands at its end, e.g. `41 (12 %)`. */
  readonly text: string
}

/** Bars lying under one another, followed by a table that says the same ({@link chartTable}). */
export interface ChartBlock {
  readonly kind: 'chart'
  readonly caption: string
  /** Heads of the table: what the bars are, and what is counted. */
  readonly labelHeader: string
  readonly valueHeader: string
  readonly bars: readonly ChartBar[]
  /** The table in figures, where it says more than the words at the bars. */
  readonly table?: Pick<TableBlock, 'columns' | 'rows'>
}

export interface TimetableRow {
  readonly label: string
  /** Calendar days, first and last. */
  readonly startsOn: string
  readonly endsOn: string
  /** When it was decided to be; drawn thin under the bar. */
  readonly baseline?: { readonly startsOn: string; readonly endsOn: string }
  /** What stands beside the bar, e.g. who is responsible; '' = nothing. */
  readonly text: string
  /** A measure that the rows after it belong to. */
  readonly isGroup?: boolean
}

/** Bars over months, followed by a table that says the same (`timetableTable`). */
export interface TimetableBlock {
  readonly kind: 'timetable'
  readonly caption: string
  /** The days that the scale spans. */
  readonly startsOn: string
  readonly endsOn: string
  readonly rows: readonly TimetableRow[]
}

/** Rows along one scale, from a ring (how it was first) to a dot (how it is now), followed by a table that says the same. */
export interface DotPlotBlock {
  readonly kind: 'dotPlot'
  readonly caption: string
  /** What stands over each step, from the lowest. */
  readonly scale: readonly string[]
  /** What the ring and the dot mean; the ring is left out where there is but one of each. */
  readonly legend: { readonly first: string | null; readonly last: string }
  readonly rows: readonly {
    readonly label: string
    /** Steps from 0, oldest first; empty = nothing is known. */
    readonly steps: readonly number[]
    /** What stands at the end of the row, e.g. `2 → 4`. */
    readonly text: string
  }[]
  readonly table: Pick<TableBlock, 'columns' | 'rows'>
}

/** Numbered points in squares along two axes, followed by a table that says what each number is. */
export interface GridBlock {
  readonly kind: 'grid'
  readonly caption: string
  /** To the right, and downwards. */
  readonly columns: { readonly name: string; readonly steps: readonly string[] }
  readonly rows: { readonly name: string; readonly steps: readonly string[] }
  /** Steps from 0. */
  readonly points: readonly { readonly number: number; readonly label: string; readonly column: number; readonly row: number }[]
  readonly table: Pick<TableBlock, 'columns' | 'rows'>
}

/** Sheets of labels, each label some lines of text. Lengths in millimetres; the labels stand in the middle of the page. */
export interface LabelsBlock {
  readonly kind: 'labels'
  readonly sheet: {
    readonly columns: number
    readonly rows: number
    readonly width: number
    readonly height: number
    /** Paper between two columns. */
    readonly gap: number
  }
  /** The label of the first sheet that the first text lands on, from 1, row by row. */
  readonly startAt: number
  readonly labels: readonly (readonly string[])[]
}

/** The document's headings, each leading to its place; with page numbers where there are pages. */
export interface ContentsBlock {
  readonly kind: 'contents'
  readonly title: string
  /** The deepest level listed. The title, level 1, is not. */
  readonly depth: 2 | 3
}

export interface PageBreakBlock {
  readonly kind: 'pageBreak'
}

export type DocumentBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FactsBlock
  | SignaturesBlock
  | TimetableBlock
  | ChartBlock
  | DotPlotBlock
  | GridBlock
  | LabelsBlock
  | ContentsBlock
  | PageBreakBlock

/** The archive profile of the file; every one of them is drawn together with PDF/UA-1. */
export type ArchiveProfile = 'PDF/A-1a' | 'PDF/A-2a' | 'PDF/A-3a'

export interface DocumentModel {
  readonly title: string
  /** One sentence for the file's metadata. */
  readonly subject: string
  /** The organisation that issues the document; never a computer's user name. */
  readonly author: string
  /** The running head of every page: left the sender, right the registry number or the like. */
  readonly runningHead: { readonly left: string; readonly right: string }
  /** ISO instant with zone, e.g. 2026-11-21T14:02:00.000Z; the same input gives the same bytes. */
  readonly createdAt: string
  /** `bare` has neither margins, running head nor page number: what is printed lands on labels. */
  readonly page?: 'bare'
  readonly blocks: readonly DocumentBlock[]
}
