/** Why a file cannot be read as a table; codes only, the catalogue has the sentences. */
export const TABLE_FAULTS = [
  'not-found',
  'empty',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'unknown-type',
  'broken',
  'old-or-locked-excel',
  'macros',
  'no-sheet',
] as const
export type TableFaultCode = (typeof TABLE_FAULTS)[number]

/** What makes one row unreadable whatever its columns mean. */
export const CELL_FAULTS = ['formula-without-value', 'error-value', 'too-long'] as const
export type CellFault = (typeof CELL_FAULTS)[number]

export interface TableRow {
  /** The row's number in the file, from 1, as a spreadsheet shows it. */
  readonly line: number
  readonly cells: readonly string[]
  /** Cells that could not be read, by column from 0. */
  readonly faults: Readonly<Record<number, CellFault>>
}

/** The rows of a file that hold anything. */
export interface Table {
  readonly rows: readonly TableRow[]
  /** How it was read, to be told: `UTF-8`, `Windows-1252` or `XLSX`. */
  readonly encoding: string
  /** The separator of a text file; '' for a workbook. */
  readonly delimiter: string
  /** The sheet of a workbook that was read, and how many there are. */
  readonly sheet: string
  readonly sheetCount: number
}

/** Enough for every register that one contact person keeps, and small enough never to fill the memory. */
export const TABLE_LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  cell: 50_000,
} as const
