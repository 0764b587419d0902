import type { Connection } from '../connection.ts'

/**
 * An index for every column that points at another table: without one, each row that is removed there has all rows
 * here looked through. Taking an import back removes tens of thousands.
 */
const SCHEMA = `
CREATE INDEX case_role_contact ON case_role (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX application_version_document ON application_version (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX cases_model ON cases (model_key);
`

export const importSpeed = {
  version: 8,
  name: '0008-import-speed',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
