import type { Connection } from '../connection.ts'

/** All that the log is asked by, so that a question about a few of 100,000 entries reads no text of any other. */
const SCHEMA = `
CREATE INDEX change_log_reading ON change_log (entity, action, made_by, at, case_id, entity_id);
`

export const changeLogReading = {
  version: 27,
  name: '0027-change-log-reading',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
