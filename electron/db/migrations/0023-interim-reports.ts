import type { Connection } from '../connection.ts'

/** A report on a case that goes on for years can be frozen along the way, before the final one. */
const SCHEMA = `
ALTER TABLE result_version ADD COLUMN stage TEXT NOT NULL DEFAULT 'final' CHECK (stage IN ('interim', 'final'));
`

export const interimReports = {
  version: 23,
  name: '0023-interim-reports',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
