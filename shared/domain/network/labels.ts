// Address labels on a sheet of paper: where they sit, and what stands on each.
import { z } from 'zod'
import type { Recipient } from './meeting.ts'

/** Lengths in millimetres. The labels stand in the middle of an A4 sheet. */
export interface LabelSheet {
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
  /** Paper between two columns. */
  readonly gap: number
}

export const LABEL_SHEET_IDS = ['70x37', '63x38', '99x38'] as const
export const labelSheetIdSchema = z.enum(LABEL_SHEET_IDS)
export type LabelSheetId = z.infer<typeof labelSheetIdSchema>

/** The sheets that Swedish office suppliers sell most. */
export const LABEL_SHEETS: Readonly<Record<LabelSheetId, LabelSheet>> = {
  '70x37': { columns: 3, rows: 8, width: 70, height: 37, gap: 0 },
  '63x38': { columns: 3, rows: 7, width: 63.5, height: 38.1, gap: 2.54 },
  '99x38': { columns: 2, rows: 7, width: 99.1, height: 38.1, gap: 2.54 },
}

export const labelsOnSheet = (id: LabelSheetId): number => LABEL_SHEETS[id].columns * LABEL_SHEETS[id].rows

/** Sheets that so many labels take when the first one lands on label number `startAt`. */
export const sheetsFor = (id: LabelSheetId, count: number, startAt: number): number =>
  count === 0 ? 0 : Math.ceil((count + startAt - 1) / labelsOnSheet(id))

export const MOST_ON_A_SHEET = Math.max(...LABEL_SHEET_IDS.map(labelsOnSheet))

/** A Swedish postcode with the town after it, at the end of an address. */
const TOWN = /(?:^|[\s,])((?:SE?-)?\d{3})\s?(\d{2})\s+(\p{L}[^,]*)$/u

/** An address that was typed on one line, as it stands on an envelope: the postcode and the town last, on their own line. */
export function addressLines(address: string): string[] {
  const written = address.trim().replace(/,\s*$/u, '')
  const town = TOWN.exec(written)
  const street = town ? written.slice(0, town.index) : written
  const lines = street.split(/[,\n]/u).map((each) => each.trim())
  return [...lines, town ? `${town[1]} ${town[2]} ${(town[3] ?? '').trim()}` : ''].filter(Boolean)
}

export const hasPostcode = (address: string): boolean => TOWN.test(address.trim().replace(/,\s*$/u, ''))

/** The lines of one label: the person in care of the actor, or the actor alone, and the address. */
export function labelLines({ contactName, actorName, address }: Recipient): string[] {
  const names = contactName === '' ? [actorName] : [contactName, `c/o ${actorName}`]
  return [...names, ...addressLines(address)]
}
