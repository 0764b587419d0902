import type { Connection } from '../connection.ts'

/**
 * Finding and merging entries of the register that are one. Keys under which names are looked up follow the names by
 * way of a list of what is out of date: whoever writes an actor need not know of them.
 */
const SCHEMA = `
CREATE TABLE name_key_owner (number INTEGER PRIMARY KEY, actor_id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE name_key (key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_number ON name_key (number);
CREATE TABLE name_key_stale (actor_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TRIGGER name_key_of_new AFTER INSERT ON actor
BEGIN INSERT OR IGNORE INTO name_key_stale VALUES (NEW.id); END;
CREATE TRIGGER name_key_of_changed AFTER UPDATE OF name, aliases ON actor WHEN NEW.name <> OLD.name OR NEW.aliases <> OLD.aliases
BEGIN INSERT OR IGNORE INTO name_key_stale VALUES (NEW.id); END;
CREATE TRIGGER name_key_of_removed AFTER DELETE ON actor
BEGIN INSERT OR IGNORE INTO name_key_stale VALUES (OLD.id); END;

INSERT INTO name_key_stale SELECT id FROM actor;

-- Pairs that somebody has looked at and found to be two. The smaller id first.
CREATE TABLE not_same (
  kind TEXT NOT NULL CHECK (kind IN ('actor', 'contact')),
  first_id TEXT NOT NULL,
  second_id TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (kind, first_id, second_id)
) STRICT, WITHOUT ROWID;

-- No foreign keys: the one merged away is not in its table while the merge stands.
CREATE TABLE merge (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('actor', 'contact')),
  winner_id TEXT NOT NULL,
  loser_id TEXT NOT NULL,
  loser_name TEXT NOT NULL,
  merged_at TEXT NOT NULL,
  merged_by TEXT NOT NULL,
  undone_at TEXT,
  -- What it takes to undo it; emptied once that is done.
  kept TEXT NOT NULL CHECK (json_valid(kept))
) STRICT;
CREATE INDEX merge_winner ON merge (winner_id, undone_at);
CREATE INDEX merge_loser ON merge (loser_id, undone_at);

-- Disposal reaches what a merge keeps: with the details of the one that is left, those of all that went into it go.
${(['actor', 'contact'] as const)
  .flatMap((table) =>
    [
      [`merge_of_anonymised_${table}`, `AFTER UPDATE OF anonymised_at ON ${table} WHEN NEW.anonymised_at IS NOT NULL AND OLD.anonymised_at IS NULL`],
      [`merge_of_removed_${table}`, `AFTER DELETE ON ${table} WHEN NOT EXISTS (SELECT 1 FROM merge WHERE loser_id = OLD.id AND undone_at IS NULL)`],
    ].map(
      ([name, when]) => `CREATE TRIGGER ${name} ${when}
BEGIN
  DELETE FROM merge WHERE id IN (
    WITH RECURSIVE gone (id, loser_id) AS (
      SELECT id, loser_id FROM merge WHERE winner_id = OLD.id
      UNION SELECT merge.id, merge.loser_id FROM merge JOIN gone ON merge.winner_id = gone.loser_id
    ) SELECT id FROM gone);
END;`,
    ),
  )
  .join('\n')}
`

export const merges = {
  version: 5,
  name: '0005-merges',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
