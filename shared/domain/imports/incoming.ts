import { z } from 'zod'
import { unprotectCell } from '../exports/safeCell.ts'
import { type FieldIssueCode, toFieldIssues } from '../field.ts'
import { actorInputSchema } from '../register/actor.ts'
import { contactInputSchema } from '../register/contact.ts'
import type { ColumnFields, ImportField } from './fields.ts'
import type { CellFault, TableRow } from './table.ts'

/** What a row says of an actor and perhaps of a person there. An empty field says nothing: it never erases. */
export interface Incoming {
  readonly actor: IncomingActor
  readonly contact: IncomingContact | null
}
export type IncomingActor = z.output<typeof actorPart> & { readonly id: string | null }
export type IncomingContact = z.output<typeof contactPart> & { readonly id: string | null }

export interface RowFault {
  /** null = the row as a whole. */
  readonly field: ImportField | null
  readonly code: FieldIssueCode | CellFault
}

const actorPart = actorInputSchema.omit({ id: true, expectedRevision: true })
const contactPart = contactInputSchema.pick({ name: true, phone: true, email: true }).extend({ role: z.string().trim().max(300) })

const ACTOR_FIELDS: Record<string, ImportField> = { name: 'actorName', phone: 'actorPhone', email: 'actorEmail' }
const CONTACT_FIELDS: Record<string, ImportField> = { name: 'contactName', role: 'contactRole', phone: 'contactPhone', email: 'contactEmail' }

/** The app's own export puts one word on each line; other tables part them by commas or semicolons. */
const wordsOf = (cell: string, ownExport: boolean): string[] =>
  cell.split(ownExport ? '\n' : /[\n;,|]/).map((word) => word.trim()).filter((word) => word !== '')

const isId = (text: string): boolean => z.uuid().safeParse(text).success

type Cells = (field: ImportField) => string

function cellsOf(row: TableRow, fields: ColumnFields): Cells {
  const byField = new Map(fields.flatMap((field, index) => (field === null ? [] : [[field, unprotectCell(row.cells[index] ?? '')] as const])))
  return (field) => {
    const text = byField.get(field) ?? ''
    // Running text may begin with spaces that mean something.
    return field === 'notes' && text.trim() !== '' ? text : text.trim()
  }
}

function parsed<Part extends z.ZodType>(schema: Part, value: unknown, names: Record<string, ImportField>): { value: z.output<Part> } | { fault: RowFault } {
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data }
  const issue = toFieldIssues(result.error)[0]
  const name = issue?.path.split('.')[0] ?? ''
  // Actor fields that the table calls by the same name as the register need no translation.
  return { fault: { field: names[name] ?? (name as ImportField), code: issue?.code ?? 'invalid' } }
}

function actorOf(cell: Cells, kindOf: (word: string) => string) {
  const id = isId(cell('actorId')) ? cell('actorId') : null
  const value = {
    name: cell('actorName'),
    aliases: wordsOf(cell('aliases'), id !== null),
    kind: kindOf(cell('kind')),
    organisationNumber: cell('organisationNumber'),
    address: cell('address'),
    area: cell('area'),
    web: cell('web'),
    phone: cell('actorPhone'),
    email: cell('actorEmail'),
    tags: wordsOf(cell('tags'), id !== null),
    notes: cell('notes'),
  }
  const result = parsed(actorPart, value, ACTOR_FIELDS)
  return 'fault' in result ? result : { value: { ...result.value, id } }
}

function contactOf(cell: Cells) {
  const id = isId(cell('contactId')) ? cell('contactId') : null
  const value = { name: cell('contactName'), role: cell('contactRole'), phone: cell('contactPhone'), email: cell('contactEmail') }
  const result = parsed(contactPart, value, CONTACT_FIELDS)
  return 'fault' in result ? result : { value: { ...result.value, id } }
}

/**
 * Reads a row by what its columns hold, with the checks of the register's own forms.
 * @param kindOf the id of a kind of actor by its name, or the word itself
 */
export function readIncoming(row: TableRow, fields: ColumnFields, kindOf: (word: string) => string): { incoming: Incoming } | { fault: RowFault } {
  for (const [index, field] of fields.entries()) {
    const code = row.faults[index]
    if (field !== null && code !== undefined) return { fault: { field, code } }
  }
  const cell = cellsOf(row, fields)
  if (cell('actorName') === '') return { fault: { field: 'actorName', code: 'required' } }
  const actor = actorOf(cell, kindOf)
  if ('fault' in actor) return actor
  const hasPerson = (['contactRole', 'contactPhone', 'contactEmail'] as const).some((field) => cell(field) !== '')
  if (cell('contactName') === '') return hasPerson ? { fault: { field: 'contactName', code: 'required' } } : { incoming: { actor: actor.value, contact: null } }
  const contact = contactOf(cell)
  return 'fault' in contact ? contact : { incoming: { actor: actor.value, contact: contact.value } }
}
