import type { OrganisationForm } from '../../../shared/domain/execution/organisationForm.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface FormRecord {
  id: string
  revision: number
  case_id: string
  form: string
  name: string
  since_on: string
  note: string
}

const toForm = (row: FormRecord): OrganisationForm => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  form: row.form,
  name: row.name,
  sinceOn: row.since_on,
  note: row.note,
})

/** Oldest first. */
export const organisationFormsOf = (connection: Connection, caseId: string): OrganisationForm[] =>
  (sql(connection, 'SELECT * FROM organisation_form WHERE case_id = ? ORDER BY since_on, id').all(caseId) as FormRecord[]).map(toForm)

export function findOrganisationForm(connection: Connection, id: string): OrganisationForm | null {
  const row = sql(connection, 'SELECT * FROM organisation_form WHERE id = ?').get(id) as FormRecord | undefined
  return row ? toForm(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveOrganisationForm(connection: Connection, form: OrganisationForm, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO organisation_form (id, revision, case_id, form, name, since_on, note)
         VALUES (@id, @revision, @caseId, @form, @name, @sinceOn, @note) ON CONFLICT DO NOTHING`
      : `UPDATE organisation_form SET revision = @revision, form = @form, name = @name, since_on = @sinceOn, note = @note
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...form, expectedRevision }).changes === 1
}

export const deleteOrganisationForm = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM organisation_form WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
