import type { Connection } from '../connection.ts'

/**
 * The index of long texts no longer picks each old word out at every save: that took four fifths of a save's time. What
 * was removed is noted, and leaves with the next tidying. What must not be kept leaves at once all the same: with a
 * disposal, or a correction without a trace, the index is tidied in the same transaction (about half a second with
 * 85 MB of it). The small indexes of names still take out at once.
 */
const SCHEMA = `
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 0);
-- Tidied in few large steps: with the default of 4, one save in fifty took 15 ms.
INSERT INTO search_text (search_text, rank) VALUES ('automerge', 16);

CREATE TRIGGER search_forgets_disposed AFTER INSERT ON disposal_decision WHEN new.outcome = 'disposed'
BEGIN INSERT INTO search_text (search_text) VALUES ('optimize'); END;
CREATE TRIGGER search_forgets_corrected AFTER INSERT ON correction WHEN new.before IS NULL
BEGIN INSERT INTO search_text (search_text) VALUES ('optimize'); END;
`

export const searchUpkeep = {
  version: 12,
  name: '0012-search-upkeep',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
